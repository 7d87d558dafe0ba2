package fr.parvis.actions.booking;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bookings in memory; every change of one is atomic, as in the store. */
public final class InMemoryBookings implements Bookings {

    private final Map<String, Booking> bookings = new ConcurrentHashMap<>();
    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    /** Everything told so far. */
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public Optional<Booking> byId(String id) {
        return Optional.ofNullable(bookings.get(id));
    }

    @Override
    public boolean add(Booking booking, List<? extends Fact> told) {
        var added = bookings.putIfAbsent(booking.id(), booking) == null;
        if (added) {
            facts.addAll(told);
        }
        return added;
    }

    @Override
    public Optional<Booking> firstWaiting(
            String occurrenceId, @Nullable String partner, Set<String> seated) {
        return waiting(occurrenceId, seated)
                .filter(it -> partner == null || partner.equals(it.source().referredBy()))
                .min(Comparator.comparing(Booking::turn));
    }

    @Override
    public long waitingBefore(String occurrenceId, String turn, Set<String> seated) {
        return waiting(occurrenceId, seated).filter(it -> it.turn().compareTo(turn) < 0).count();
    }

    @Override
    public boolean book(String id, @Nullable Integer slot, List<? extends Fact> told) {
        return change(
                        id,
                        it -> it.standing() == Standing.WAITING,
                        it -> standing(it, Standing.BOOKED, slot, told(it.telling())),
                        told)
                .isPresent();
    }

    @Override
    public boolean tellWaiting(String id, List<? extends Fact> told) {
        return change(
                        id,
                        it -> it.standing() == Standing.WAITING && !it.telling().told(),
                        it -> standing(it, Standing.WAITING, it.slot(), told(it.telling())),
                        told)
                .isPresent();
    }

    @Override
    public boolean drop(String id) {
        var known = bookings.get(id);
        return known != null && known.standing() == Standing.WAITING && bookings.remove(id, known);
    }

    @Override
    public boolean cancel(
            String id, @Nullable Integer wish, Instant dueAt, List<? extends Fact> told) {
        return change(
                        id,
                        it -> it.standing() != Standing.CANCELLED,
                        it -> cancelled(it, wish, due(it.telling(), dueAt)),
                        told)
                .isPresent();
    }

    @Override
    public boolean restore(String id, Telling telling) {
        return change(
                        id,
                        it -> it.standing() == Standing.CANCELLED,
                        it -> standing(it, Standing.WAITING, it.slot(), telling),
                        List.of())
                .isPresent();
    }

    @Override
    public void settle(String id, long version) {
        change(
                id,
                it -> it.version() == version,
                it -> standing(it, it.standing(), it.slot(), settled(it.telling())),
                List.of());
    }

    @Override
    public boolean tellChange(
            String id,
            String knew,
            String knows,
            Instant endsAt,
            @Nullable Instant remindAt,
            DateNews news,
            List<? extends Fact> told) {
        return change(
                        id,
                        it -> it.telling().knows().equals(knew),
                        it ->
                                copy(
                                        it,
                                        it.person(),
                                        it.standing(),
                                        it.slot(),
                                        it.attendance(),
                                        new Telling(
                                                it.telling().told(),
                                                knows,
                                                it.telling().dueAt(),
                                                remindAt,
                                                news),
                                        endsAt),
                        told)
                .isPresent();
    }

    @Override
    public boolean remind(String id, Instant remindAt, List<? extends Fact> told) {
        return change(
                        id,
                        it -> remindAt.equals(it.telling().remindAt()),
                        it -> standing(it, it.standing(), it.slot(), reminded(it.telling())),
                        told)
                .isPresent();
    }

    @Override
    public Optional<Booking> attend(String id, @Nullable Attendance attendance) {
        return change(
                id,
                it -> it.standing() == Standing.BOOKED,
                it ->
                        copy(
                                it,
                                it.person(),
                                it.standing(),
                                it.slot(),
                                attendance,
                                it.telling(),
                                it.endsAt()),
                List.of());
    }

    @Override
    public List<Booking> byIds(Collection<String> ids) {
        return ids.stream().sorted().flatMap(id -> byId(id).stream()).toList();
    }

    @Override
    public List<Booking> ofOccurrence(String occurrenceId) {
        return bookings.values().stream()
                .filter(it -> it.occurrenceId().equals(occurrenceId))
                .sorted(Comparator.comparing(Booking::turn))
                .toList();
    }

    @Override
    public List<Booking> ofPerson(@Nullable String email, @Nullable String phone) {
        return bookings.values().stream()
                .filter(
                        it ->
                                it.person() != null
                                        && (email != null && email.equals(it.person().email())
                                                || phone != null
                                                        && phone.equals(it.person().phone())))
                .sorted(Comparator.comparing(Booking::id))
                .toList();
    }

    @Override
    public List<Booking> ofMember(String memberId) {
        return bookings.values().stream()
                .filter(it -> memberId.equals(it.source().memberId()))
                .sorted(Comparator.comparing(Booking::id))
                .toList();
    }

    @Override
    public List<Booking> agedBefore(Instant end, int limit) {
        return bookings.values().stream()
                .filter(it -> it.person() != null && it.endsAt().isBefore(end))
                .sorted(Comparator.comparing(Booking::endsAt))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean forget(String id, List<? extends Fact> told) {
        return change(
                        id,
                        it -> it.person() != null,
                        it ->
                                copy(
                                        it,
                                        null,
                                        it.standing(),
                                        it.slot(),
                                        it.attendance(),
                                        it.telling(),
                                        it.endsAt()),
                        told)
                .isPresent();
    }

    private Stream<Booking> waiting(String occurrenceId, Set<String> seated) {
        return bookings.values().stream()
                .filter(it -> it.occurrenceId().equals(occurrenceId))
                .filter(it -> it.standing() == Standing.WAITING && !it.isForOneSlot())
                .filter(it -> !seated.contains(it.id()));
    }

    private Optional<Booking> change(
            String id,
            Predicate<Booking> condition,
            UnaryOperator<Booking> update,
            List<? extends Fact> told) {
        var done = new AtomicBoolean();
        var after =
                bookings.computeIfPresent(
                        id,
                        (same, booking) -> {
                            done.set(condition.test(booking));
                            return done.get() ? update.apply(booking) : booking;
                        });
        if (!done.get()) {
            return Optional.empty();
        }
        facts.addAll(told);
        return Optional.ofNullable(after);
    }

    private static Telling told(Telling was) {
        return new Telling(true, was.knows(), null, was.remindAt(), was.news());
    }

    private static Telling due(Telling was, Instant dueAt) {
        return new Telling(was.told(), was.knows(), dueAt, null, was.news());
    }

    private static Telling settled(Telling was) {
        return new Telling(was.told(), was.knows(), null, was.remindAt(), was.news());
    }

    private static Telling reminded(Telling was) {
        return new Telling(was.told(), was.knows(), was.dueAt(), null, was.news());
    }

    private static Booking cancelled(Booking it, @Nullable Integer wish, Telling telling) {
        return new Booking(
                it.id(),
                it.occurrenceId(),
                it.turn(),
                it.source(),
                it.person(),
                it.noTransport(),
                wish,
                Standing.CANCELLED,
                null,
                it.attendance(),
                telling,
                it.at(),
                it.endsAt(),
                it.version() + 1);
    }

    private static Booking standing(
            Booking it, Standing standing, @Nullable Integer slot, Telling telling) {
        return copy(it, it.person(), standing, slot, it.attendance(), telling, it.endsAt());
    }

    private static Booking copy(
            Booking it,
            @Nullable Person person,
            Standing standing,
            @Nullable Integer slot,
            @Nullable Attendance attendance,
            Telling telling,
            Instant endsAt) {
        return new Booking(
                it.id(),
                it.occurrenceId(),
                it.turn(),
                it.source(),
                person,
                it.noTransport(),
                it.wish(),
                standing,
                slot,
                attendance,
                telling,
                it.at(),
                endsAt,
                it.version() + 1);
    }
}
