package fr.parvis.actions.booking;

import fr.parvis.actions.PowerCut;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Dates;
import fr.parvis.actions.roll.InMemoryRolls;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A hall with its dates in memory, and a clock that only moves when told. */
public final class Hall {

    public static final Instant STARTS = Instant.parse("2027-03-12T08:00:00Z");
    public static final Tenant CLUNISOIS =
            new Tenant(
                    new Siren("200040293"),
                    "clunisois",
                    List.of(),
                    "CC du Clunisois",
                    "France services de Cluny",
                    ZoneId.of("Europe/Paris"),
                    "FR",
                    new Tenant.Colours(null, null),
                    new Tenant.Sender("France services de Cluny", "contact@clunisois.example"),
                    "contact@clunisois.example",
                    "03 85 59 00 00",
                    List.of(),
                    List.of("71137"),
                    Map.of());

    private final AtomicLong counter = new AtomicLong();
    private final Map<String, BookedDate> known = new ConcurrentHashMap<>();
    private Instant now = Instant.parse("2027-03-08T09:00:00Z");

    public final PowerCut cut = new PowerCut();
    public final InstantSource clock = () -> now;
    public final Ids ids =
            () -> new UUID(0x7000L, 0x8000_0000_0000_0000L | counter.incrementAndGet());
    public final InMemoryRolls rolls = new InMemoryRolls();
    public final InMemoryBookings bookings = new InMemoryBookings();
    private Dates others = id -> Optional.empty();
    public final Dates dates = id -> Optional.ofNullable(known.get(id)).or(() -> others.byId(id));

    private final Rolls cutRolls = cut.guard(Rolls.class, rolls);
    private final Bookings cutBookings = cut.guard(Bookings.class, bookings);
    private final BookingLetter letter =
            new BookingLetter(id -> "https://parvis.example/d/" + id, () -> CLUNISOIS);
    private final Reminding reminding = new Reminding(CLUNISOIS::zone);

    public final OpenRoll open = new OpenRoll(dates, cutRolls, clock);
    public final FillRoll fill = new FillRoll(cutRolls, cutBookings, letter, clock);
    public final SettleBooking settle = new SettleBooking(dates, cutBookings, fill, letter);
    public final BookPlace book = new BookPlace(open, cutBookings, settle, reminding, ids, clock);
    public final TakeSlot take = new TakeSlot(open, cutBookings, settle, reminding, ids, clock);
    public final CancelBooking cancel = new CancelBooking(cutBookings, fill, settle, clock);
    public final RestoreBooking restore =
            new RestoreBooking(open, cutBookings, settle, reminding, clock);
    public final ArrangePlaces arrange = new ArrangePlaces(open, cutRolls, fill, clock);
    public final TellChange tell =
            new TellChange(dates, cutBookings, fill, letter, reminding, clock);
    public final Remind remind = new Remind(dates, cutBookings, fill, letter, clock);
    public final FinishRoll finish = new FinishRoll(dates, fill);

    public void itIs(Instant moment) {
        now = moment;
    }

    public void later(Duration pause) {
        now = now.plus(pause);
    }

    public void knows(Occurrence date) {
        known.put(date.id().value(), BookedDate.of(date));
    }

    /** Dates that stand elsewhere. */
    public void looksUp(Dates elsewhere) {
        others = elsewhere;
    }

    public String dateFor(int heads) {
        return date(BookingMode.HEAD_COUNT, heads);
    }

    public String dateOf(int slots) {
        return date(BookingMode.SLOTS, slots);
    }

    public String date(BookingMode mode, @Nullable Integer capacity) {
        var date =
                new BookedDate(
                        ids.next().toString(),
                        "Journée de bilans de santé",
                        "salle des fêtes, Cluny",
                        STARTS,
                        STARTS.plus(Duration.ofHours(4)),
                        OccurrenceState.SCHEDULED,
                        mode,
                        capacity,
                        true,
                        0,
                        null);
        known.put(date.id(), date);
        return date.id();
    }

    public void change(
            String id, Instant startsAt, OccurrenceState state, @Nullable Integer capacity) {
        known.computeIfPresent(
                id,
                (same, was) ->
                        new BookedDate(
                                id,
                                was.title(),
                                was.place(),
                                startsAt,
                                startsAt.plus(Duration.ofHours(4)),
                                state,
                                was.mode(),
                                capacity,
                                was.openToPublic(),
                                was.sequence() + 1,
                                was.toBring()));
    }

    public void closeToPublic(String id) {
        known.computeIfPresent(
                id,
                (same, was) ->
                        new BookedDate(
                                id,
                                was.title(),
                                was.place(),
                                was.startsAt(),
                                was.endsAt(),
                                was.state(),
                                was.mode(),
                                was.capacity(),
                                false,
                                was.sequence(),
                                was.toBring()));
    }

    public void closeBookings(String id) {
        known.computeIfPresent(
                id,
                (same, was) ->
                        new BookedDate(
                                id,
                                was.title(),
                                was.place(),
                                was.startsAt(),
                                was.endsAt(),
                                was.state(),
                                BookingMode.NONE,
                                null,
                                was.openToPublic(),
                                was.sequence(),
                                was.toBring()));
    }

    public Given books(String date) {
        return book.book(newId(), date, wanted(null, null));
    }

    public Given booksFor(String partner, String date) {
        return book.book(newId(), date, wanted(partner, null));
    }

    public Given booksSlot(int slot, String date) {
        return book.book(newId(), date, wanted(null, slot));
    }

    public Wanted wanted(@Nullable String referredBy, @Nullable Integer slot) {
        var number = counter.incrementAndGet();
        return new Wanted(
                new Person("Prénom" + number, "M", null, "p" + number + "@exemple.example"),
                new Source(Source.Way.STAFF, referredBy, null),
                false,
                slot);
    }

    /** As it was agreed with somebody: this slot and no other. */
    public Given agrees(int slot, String date) {
        return take.take(newId(), date, agreed(slot), List.of());
    }

    public Wanted agreed(int slot) {
        var source = new Source(Source.Way.APPOINTMENT, null, null);
        return new Wanted(wanted(null, slot).person(), source, false, slot);
    }

    public String newId() {
        return ids.next().toString();
    }

    public Booking booking(String id) {
        return bookings.byId(id).orElseThrow();
    }

    public Standing standing(Given given) {
        return booking(given.id()).standing();
    }

    public Roll roll(String date) {
        return rolls.byId(date).orElseThrow();
    }

    public long having(String date, Standing standing) {
        return bookings.ofOccurrence(date).stream().filter(it -> it.standing() == standing).count();
    }

    /** Templates asked for about this booking, in their order. */
    public List<String> letters(String bookingId) {
        return messages(bookingId).stream().map(MessageRequested::template).toList();
    }

    public List<MessageRequested> messages(String bookingId) {
        return bookings.facts().stream()
                .filter(MessageRequested.class::isInstance)
                .map(MessageRequested.class::cast)
                .filter(it -> it.recipients().getFirst().personIds().contains(bookingId))
                .toList();
    }
}
