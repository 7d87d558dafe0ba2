package fr.parvis.actions.roll;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rolls in memory; every change of one is atomic, as in the store. */
public final class InMemoryRolls implements Rolls {

    private final Map<String, Roll> rolls = new ConcurrentHashMap<>();

    @Override
    public Optional<Roll> byId(String occurrenceId) {
        return Optional.ofNullable(rolls.get(occurrenceId));
    }

    @Override
    public List<Roll> byIds(Collection<String> occurrenceIds) {
        return occurrenceIds.stream().flatMap(id -> byId(id).stream()).toList();
    }

    @Override
    public boolean open(Roll roll) {
        return rolls.putIfAbsent(roll.id(), roll) == null;
    }

    @Override
    public boolean arrange(Roll arranged) {
        return change(
                        arranged.id(),
                        roll -> roll.version() == arranged.version() - 1,
                        roll -> arranged)
                .isPresent();
    }

    @Override
    public Optional<Roll> seat(Roll seen, Seat seat) {
        return change(
                seen.id(),
                roll -> takes(roll, seat),
                roll ->
                        with(
                                roll,
                                seat.pool(),
                                -1,
                                Stream.concat(roll.seats().stream(), Stream.of(seat)).toList()));
    }

    @Override
    public Optional<Roll> unseat(Roll seen, Seat seat, Pool back) {
        return change(
                seen.id(),
                roll ->
                        roll.seatOf(seat.bookingId()).isPresent()
                                && roll.pools().stream().anyMatch(it -> isSame(it, back))
                                && roll.pools().getLast().free() < 0 == back.free() < 0,
                roll ->
                        with(
                                roll,
                                back.name(),
                                1,
                                roll.seats().stream()
                                        .filter(it -> !it.bookingId().equals(seat.bookingId()))
                                        .toList()));
    }

    @Override
    public void rest(Roll seen, @Nullable Instant next) {
        change(
                seen.id(),
                roll -> Objects.equals(roll.dueAt(), seen.dueAt()),
                roll ->
                        new Roll(
                                roll.id(),
                                roll.places(),
                                roll.declared(),
                                roll.pools(),
                                roll.seats(),
                                next,
                                roll.version() + 1));
    }

    private static boolean takes(Roll roll, Seat seat) {
        return roll.seatOf(seat.bookingId()).isEmpty()
                && (seat.slot() == null
                        || roll.seats().stream().noneMatch(it -> seat.slot().equals(it.slot())))
                && roll.pools().stream()
                        .anyMatch(it -> it.name().equals(seat.pool()) && it.free() > 0);
    }

    private static boolean isSame(Pool one, Pool other) {
        return one.name().equals(other.name());
    }

    private static Roll with(Roll roll, String pool, int more, List<Seat> seats) {
        var pools =
                roll.pools().stream()
                        .map(it -> it.name().equals(pool) ? new Pool(pool, it.free() + more) : it)
                        .toList();
        return new Roll(
                roll.id(),
                roll.places(),
                roll.declared(),
                pools,
                seats,
                roll.dueAt(),
                roll.version() + 1);
    }

    private Optional<Roll> change(
            String id, Predicate<Roll> condition, UnaryOperator<Roll> update) {
        var done = new AtomicBoolean();
        var after =
                rolls.computeIfPresent(
                        id,
                        (same, roll) -> {
                            done.set(condition.test(roll));
                            return done.get() ? update.apply(roll) : roll;
                        });
        return done.get() ? Optional.ofNullable(after) : Optional.empty();
    }
}
