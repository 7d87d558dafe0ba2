package fr.parvis.actions.booking;

import fr.parvis.actions.booking.BookingFact.BookingMade;
import fr.parvis.actions.booking.BookingFact.BookingPromoted;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.letter.Lane;
import fr.parvis.actions.letter.Letterhead;
import fr.parvis.actions.letter.MessageRequested;
import fr.parvis.actions.letter.MessageRequested.Recipient;
import fr.parvis.actions.letter.MessageRequested.SubjectRef;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Slot;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenant;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes to those who booked. A key says one thing to one person: it is never said twice. */
public class BookingLetter {

    private final BookingLinks links;
    private final Supplier<Tenant> tenant;

    public BookingLetter(BookingLinks links, Supplier<Tenant> tenant) {
        this.links = links;
        this.tenant = tenant;
    }

    /** That there is a place, at once or after a wait. */
    List<Fact> booked(BookedDate date, Booking booking, @Nullable Slot slot) {
        var promoted = booking.telling().told();
        return promoted
                ? with(
                        new BookingPromoted(booking.id(), date.id()),
                        write("booking-promoted", Lane.CHANGE, date, booking, slot, Map.of()))
                : with(made(booking, Standing.BOOKED), confirmed(date, booking, slot, Map.of()));
    }

    List<Fact> waiting(BookedDate date, Booking booking, long position) {
        return with(
                made(booking, Standing.WAITING),
                confirmed(date, booking, null, Map.of("position", position)));
    }

    List<Fact> reminder(BookedDate date, Booking booking, @Nullable Slot slot) {
        return write("booking-reminder", Lane.NORMAL, date, booking, slot, Map.of()).stream()
                .toList();
    }

    /** That the date is no longer what the person knew. */
    List<Fact> changed(BookedDate date, Booking booking, @Nullable Slot slot) {
        var template =
                date.state() == OccurrenceState.CANCELLED
                        ? "occurrence-cancelled"
                        : "occurrence-moved";
        return write(template, Lane.CHANGE, date, booking, slot, Map.of()).stream().toList();
    }

    /** A group hears of its dates from whoever enrols it. */
    private Optional<Fact> confirmed(
            BookedDate date, Booking booking, @Nullable Slot slot, Map<String, Object> own) {
        return booking.source().memberId() == null
                ? write("booking-confirmed", Lane.CHANGE, date, booking, slot, own)
                : Optional.empty();
    }

    private Optional<Fact> write(
            String template,
            Lane lane,
            BookedDate date,
            Booking booking,
            @Nullable Slot slot,
            Map<String, Object> own) {
        var key = booking.id() + ":" + said(template, own) + ":" + date.sequence();
        return booking.email()
                .map(
                        address ->
                                new MessageRequested(
                                        key,
                                        template,
                                        Map.of(
                                                "tenant", Letterhead.of(tenant.get()),
                                                "occurrence", news(date, slot)),
                                        lane,
                                        new SubjectRef("occurrence", date.id()),
                                        tenant.get().replyTo(),
                                        useless(template, date),
                                        List.of(),
                                        List.of(recipient(key, address, booking, own))));
    }

    /** That somebody waits and that they have a place are two things to say, by one template. */
    private static String said(String template, Map<String, Object> own) {
        return own.containsKey("position") ? template + "-wait" : template;
    }

    private Recipient recipient(
            String key, String address, Booking booking, Map<String, Object> own) {
        var model = new LinkedHashMap<>(own);
        Optional.ofNullable(booking.person())
                .ifPresent(it -> model.put("firstName", it.firstName()));
        model.put("link", links.manage(booking.id()));
        return Recipient.byMail(key, List.of(booking.id()), address, model);
    }

    /** A reminder that comes late would send people to a closed door. */
    private static @Nullable Instant useless(String template, BookedDate date) {
        return template.equals("booking-reminder") ? date.startsAt() : null;
    }

    private Map<String, Object> news(BookedDate date, @Nullable Slot slot) {
        var news = new LinkedHashMap<String, Object>();
        news.put("title", date.title());
        if (date.state() != OccurrenceState.POSTPONED) {
            news.put("when", when(date, slot));
        }
        news.put("place", date.place());
        Letterhead.putIfKnown(news, "toBring", date.toBring());
        Letterhead.putIfKnown(news, "phone", tenant.get().spokenPhone());
        return news;
    }

    private String when(BookedDate date, @Nullable Slot slot) {
        var from = slot == null ? date.startsAt() : slot.startsAt(date.startsAt());
        var to = slot == null ? date.endsAt() : slot.endsAt(date.startsAt());
        return FrenchTimes.between(from, to, tenant.get().zone());
    }

    private static BookingMade made(Booking booking, Standing state) {
        return new BookingMade(
                booking.id(),
                booking.occurrenceId(),
                state,
                booking.source().referredBy(),
                booking.noTransport());
    }

    private static List<Fact> with(Fact fact, Optional<Fact> letter) {
        return Stream.concat(Stream.of(fact), letter.stream()).toList();
    }
}
