package fr.parvis.actions.referral.web;

import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralState;
import fr.parvis.actions.referral.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list: nothing of what for, nor of how to reach the person.
 *
 * @param person « Jeanne M. »; null once erased
 * @param todo whether the house has something to do about it
 * @param turn who is to answer, while it is {@code SENT}
 * @param place what its booking came to; null where there is none
 */
record ReferralLine(
        String id,
        ReferralState state,
        boolean todo,
        Side turn,
        ReferralParty from,
        ReferralParty to,
        @Nullable String person,
        @Nullable Standing place,
        Instant sentAt,
        Instant expiresAt,
        long version) {

    /**
     * The house, a partner or a date.
     *
     * @param startsAt of a date
     */
    record ReferralParty(
            String name,
            @Nullable String partnerId,
            @Nullable String occurrenceId,
            @Nullable Instant startsAt) {}

    static ReferralLine of(Referral referral) {
        var matter = referral.matter();
        return new ReferralLine(
                referral.id().value(),
                referral.state(),
                referral.isTodo(),
                referral.turn(),
                from(referral),
                to(referral),
                matter == null ? null : matter.person().name(),
                referral.place(),
                referral.course().steps().getFirst().at(),
                referral.clock().expiresAt(),
                referral.version());
    }

    static ReferralParty from(Referral referral) {
        var sender = referral.from();
        return new ReferralParty(sender.name(), sender.partnerId(), null, null);
    }

    static ReferralParty to(Referral referral) {
        var to = referral.to();
        return new ReferralParty(to.name(), to.partnerId(), to.occurrenceId(), to.startsAt());
    }
}
