package fr.parvis.actions.referral.web;

import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.referral.ContactBy;
import fr.parvis.actions.referral.Matter;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.referral.Side;
import fr.parvis.actions.referral.Step;
import fr.parvis.actions.referral.web.ReferralLine.ReferralParty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A referral, as its sender, its receiver or the house sees it.
 *
 * @param todo whether the house has something to do about it
 * @param turn who is to answer, while it is {@code SENT}
 * @param email to which the partner's link goes; for the house only
 * @param person null once erased; how to reach them stays out until the receiver accepted
 * @param place what its booking came to; null where there is none
 * @param steps what was done, the first first
 */
record ReferralResponse(
        String id,
        ReferralState state,
        boolean todo,
        Side turn,
        ReferralParty from,
        ReferralParty to,
        @Nullable String email,
        @Nullable Person person,
        @Nullable String need,
        @Nullable ContactBy contactPreference,
        Instant consentAt,
        @Nullable Standing place,
        Instant expiresAt,
        List<Step> steps,
        long version) {

    static ReferralResponse of(Referral referral, Eyes eyes) {
        var matter = referral.matter();
        return new ReferralResponse(
                referral.id().value(),
                referral.state(),
                referral.isTodo(),
                referral.turn(),
                ReferralLine.from(referral),
                ReferralLine.to(referral),
                eyes.ours() ? referral.to().email() : null,
                matter == null ? null : person(matter, eyes.reach(referral)),
                matter == null ? null : matter.need(),
                matter == null ? null : matter.contactBy(),
                referral.consentAt(),
                referral.place(),
                referral.clock().expiresAt(),
                referral.course().steps(),
                referral.version());
    }

    private static Person person(Matter matter, boolean reachable) {
        var person = matter.person();
        return reachable
                ? person
                : new Person(person.firstName(), person.lastInitial(), null, null);
    }
}
