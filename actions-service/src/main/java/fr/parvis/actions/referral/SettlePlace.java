package fr.parvis.actions.referral;

import fr.parvis.actions.booking.BookPlace;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.booking.CancelBooking;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.referral.Step.Kind;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.OpenRoll;
import fr.parvis.actions.roll.Quota;
import fr.parvis.starter.core.Fact;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a referral to a date and its place there say the same. The place is a booking of the same
 * id, within what is held for the partner who sends. Whoever is told of either looks at both as
 * they are stored, so that it may be done late, twice and in any order.
 */
public final class SettlePlace {

    private final Referrals referrals;
    private final EditReferral edit;
    private final OpenRoll open;
    private final BookPlace book;
    private final CancelBooking cancel;
    private final Bookings bookings;
    private final ReferralLetter letter;
    private final InstantSource clock;

    public SettlePlace(
            Referrals referrals,
            OpenRoll open,
            BookPlace book,
            CancelBooking cancel,
            Bookings bookings,
            ReferralLetter letter,
            InstantSource clock) {
        this.referrals = referrals;
        this.edit = new EditReferral(referrals);
        this.open = open;
        this.book = book;
        this.cancel = cancel;
        this.bookings = bookings;
        this.letter = letter;
        this.clock = clock;
    }

    /**
     * @param id of the referral, or of a booking that may be one's
     */
    public void settle(String id) {
        var found = referrals.byId(new ReferralId(id)).filter(it -> it.to().isDate());
        if (found.isPresent() && bookings.byId(id).isEmpty()) {
            take(found.get());
        }
        found.flatMap(it -> bookings.byId(id)).ifPresent(this::follow);
    }

    private void take(Referral referral) {
        var date = Optional.ofNullable(referral.to().occurrenceId()).flatMap(open::find);
        if (referral.state() != ReferralState.SENT || referral.matter() == null) {
            return;
        }
        if (date.isEmpty() || !date.get().takesPeople(clock.instant())) {
            edit(referral.id().value(), it -> lost(it, Reason.DATE_OFF));
        } else if (date.get().countsPlaces()) {
            book.book(referral.id().value(), date.get().id(), wanted(referral, date.get()));
        }
    }

    private Wanted wanted(Referral referral, BookedDate date) {
        var person = Objects.requireNonNull(referral.matter()).person();
        var sender = referral.from().isHouse() ? null : sender(referral.from(), date);
        return new Wanted(person, new Source(Source.Way.STAFF, sender, null), false, null);
    }

    /** As the places held for them say it, where some are. */
    private @Nullable String sender(Sender from, BookedDate date) {
        return open.roll(date).places().quotas().stream()
                .map(Quota::partner)
                .filter(from::isCalled)
                .findFirst()
                .orElse(from.partnerId());
    }

    private void follow(Booking booking) {
        var referral = referrals.byId(new ReferralId(booking.id())).orElseThrow();
        var live = booking.standing() != Standing.CANCELLED;
        if (live && referral.isGivenUp()) {
            edit.edit(referral.id(), SettlePlace::again, it -> List.of(ReferralFact.of(it)));
        } else if (live && referral.state().isOff()) {
            cancel.cancel(booking.id());
        }
        match(booking);
    }

    private static Referral again(Referral referral) {
        return referral.isGivenUp() ? referral.takeUpAgain() : referral;
    }

    private void match(Booking booking) {
        switch (booking.standing()) {
            case BOOKED -> edit(booking.id(), it -> it.seated(clock.instant()));
            case WAITING -> edit(booking.id(), Referral::queued);
            case CANCELLED -> edit(booking.id(), it -> lost(it, Reason.DECLINED_BY_PERSON));
        }
    }

    private Referral lost(Referral referral, Reason reason) {
        return referral.isOpen()
                ? referral.refuse(Step.byItself(clock.instant(), Kind.REFUSED, reason))
                : referral;
    }

    private void edit(String id, UnaryOperator<Referral> change) {
        edit.edit(new ReferralId(id), change, this::told);
    }

    private List<Fact> told(Referral changed) {
        return changed.place() == Standing.WAITING && changed.state() == ReferralState.SENT
                ? List.of()
                : Stream.<Fact>concat(
                                Stream.of(ReferralFact.of(changed)),
                                letter.news(changed, Speaker.NOBODY).stream())
                        .toList();
    }
}
