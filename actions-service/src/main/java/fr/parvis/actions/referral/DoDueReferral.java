package fr.parvis.actions.referral;

import fr.parvis.actions.booking.Attendance;
import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Bookings;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.referral.Step.Kind;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.Dates;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does what is due about a referral by itself: reminds who is to answer, lets it expire, looks
 * after the date whether the person came.
 */
public final class DoDueReferral {

    private final Referrals referrals;
    private final Dates dates;
    private final Bookings bookings;
    private final ReferralLetter letter;
    private final InstantSource clock;

    public DoDueReferral(
            Referrals referrals,
            Dates dates,
            Bookings bookings,
            ReferralLetter letter,
            InstantSource clock) {
        this.referrals = referrals;
        this.dates = dates;
        this.bookings = bookings;
        this.letter = letter;
        this.clock = clock;
    }

    public void run(String referralId) {
        var now = clock.instant();
        referrals
                .byId(new ReferralId(referralId))
                .filter(it -> isDue(it, now))
                .ifPresent(it -> run(it, now));
    }

    private static boolean isDue(Referral referral, Instant now) {
        var due = referral.dueAt();
        return due != null && !now.isBefore(due);
    }

    /** Another process may have done the same in the meantime: the first stands. */
    private void run(Referral referral, Instant now) {
        var moved = moved(referral, now);
        if (moved.isPresent()) {
            referrals.save(referral.follow(Destination.date(moved.get())), List.of());
        } else if (referral.state() == ReferralState.ACCEPTED) {
            look(referral, now);
        } else if (now.isBefore(referral.clock().expiresAt())) {
            remind(referral, now);
        } else {
            tell(referral.expire(now));
        }
    }

    /** The date, where it ends at another time than was known and is not long over. */
    private Optional<BookedDate> moved(Referral referral, Instant now) {
        return date(referral)
                .filter(it -> it.state() != OccurrenceState.CANCELLED)
                .filter(it -> !it.endsAt().equals(referral.to().endsAt()))
                .filter(it -> it.endsAt().isAfter(now));
    }

    private void remind(Referral referral, Instant now) {
        var words = letter.reminder(referral);
        referrals.save(referral.remind(now, !words.isEmpty()), words);
    }

    private void look(Referral referral, Instant now) {
        var off = date(referral).filter(it -> it.state() == OccurrenceState.CANCELLED).isPresent();
        if (off) {
            tell(referral.miss(Step.byItself(now, Kind.MISSED, Reason.DATE_OFF)));
        } else {
            note(referral, attendance(referral), now);
        }
    }

    private void note(Referral referral, @Nullable Attendance attendance, Instant now) {
        switch (attendance) {
            case CAME -> tell(referral.honour(Step.byItself(now, Kind.HONOURED)));
            case EXCUSED ->
                    tell(referral.miss(Step.byItself(now, Kind.MISSED, Reason.DECLINED_BY_PERSON)));
            case ABSENT ->
                    tell(referral.miss(Step.byItself(now, Kind.MISSED, Reason.DID_NOT_COME)));
            case null -> referrals.save(referral.unclear(), List.of());
        }
    }

    private Optional<BookedDate> date(Referral referral) {
        return Optional.ofNullable(referral.to().occurrenceId()).flatMap(dates::byId);
    }

    private @Nullable Attendance attendance(Referral referral) {
        return bookings.byId(referral.id().value())
                .map(Booking::attendance)
                .filter(Objects::nonNull)
                .orElse(null);
    }

    private void tell(Referral changed) {
        var facts =
                Stream.<Fact>concat(
                                Stream.of(ReferralFact.of(changed)),
                                letter.news(changed, Speaker.NOBODY).stream())
                        .toList();
        referrals.save(changed, facts);
    }
}
