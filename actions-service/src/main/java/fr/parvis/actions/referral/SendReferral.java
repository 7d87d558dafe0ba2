package fr.parvis.actions.referral;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.roll.BookedDate;
import fr.parvis.actions.roll.NotBookable;
import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends a person to a date or to a partner, under an id that is its own; said again, nothing
 * happens twice. A place on the date is taken after, from the referral's own fact.
 */
public final class SendReferral {

    private final Referrals referrals;
    private final Occurrences occurrences;
    private final PartnerNames partners;
    private final ReferralLetter letter;
    private final InstantSource clock;

    public SendReferral(
            Referrals referrals,
            Occurrences occurrences,
            PartnerNames partners,
            ReferralLetter letter,
            InstantSource clock) {
        this.referrals = referrals;
        this.occurrences = occurrences;
        this.partners = partners;
        this.letter = letter;
        this.clock = clock;
    }

    /**
     * @param eyes what a partner sees; null for the house, which sees everything
     */
    public Referral send(ReferralId id, Draft draft, Towards towards, @Nullable Onlooker eyes) {
        return referrals.byId(id).orElseGet(() -> sent(id, draft, towards, eyes));
    }

    private Referral sent(ReferralId id, Draft draft, Towards towards, @Nullable Onlooker eyes) {
        var now = clock.instant();
        var referral =
                towards.occurrenceId() == null
                        ? toPartner(id, draft, towards, now)
                        : toDate(id, draft, date(towards.occurrenceId(), eyes), now);
        var facts =
                Stream.<Fact>concat(
                                Stream.of(ReferralFact.of(referral)),
                                letter.received(referral).stream())
                        .toList();
        return referrals.add(referral, facts)
                ? referral
                : referrals.byId(id).orElseThrow(ReferralNotFound::new);
    }

    private Referral toDate(ReferralId id, Draft draft, BookedDate date, Instant now) {
        if (!date.takesPeople(now)) {
            throw NotBookable.over();
        }
        var to = Destination.date(date);
        var due = date.countsPlaces() ? Clock.untilDate(date.endsAt()) : Clock.from(now, to);
        return Referral.send(id, draft, to, due, now);
    }

    private BookedDate date(String occurrenceId, @Nullable Onlooker eyes) {
        return occurrences
                .byId(new OccurrenceId(occurrenceId))
                .filter(it -> isSeen(it, eyes))
                .map(BookedDate::of)
                .orElseThrow(OccurrenceNotFound::new);
    }

    private static boolean isSeen(Occurrence occurrence, @Nullable Onlooker eyes) {
        return eyes == null || occurrence.isSeenBy(eyes);
    }

    private Referral toPartner(ReferralId id, Draft draft, Towards towards, Instant now) {
        var partnerId = Objects.requireNonNull(towards.partnerId());
        if (partnerId.equals(draft.from().partnerId())) {
            throw unfit("same-partner", "Choisissez un autre partenaire que celui qui oriente.");
        }
        var name =
                partners.nameOf(partnerId)
                        .orElseThrow(
                                () -> unfit("partner-unknown", "Choisissez un partenaire connu."));
        var to = Destination.partner(partnerId, name, towards.email());
        return Referral.send(id, draft, to, Clock.from(now, to), now);
    }

    private static ReferralUnfit unfit(String code, String message) {
        return ReferralUnfit.at("/to/partnerId", code, message);
    }
}
