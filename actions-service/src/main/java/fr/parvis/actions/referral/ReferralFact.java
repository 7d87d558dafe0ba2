package fr.parvis.actions.referral;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import org.jspecify.annotations.Nullable;

/**
 * How a referral stands: nothing of the person, nor of what for. {@code sentBy} is the partner who
 * sends, null for the house; the person is sent to a date or to a partner.
 */
public sealed interface ReferralFact extends Fact {

    @EventType("actions.referral-sent.v1")
    record ReferralSent(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            long version)
            implements ReferralFact {}

    /**
     * Something else was proposed.
     *
     * @param turn who is to answer
     */
    @EventType("actions.referral-proposed.v1")
    record ReferralProposed(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            Side turn,
            long version)
            implements ReferralFact {}

    @EventType("actions.referral-accepted.v1")
    record ReferralAccepted(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            long version)
            implements ReferralFact {}

    @EventType("actions.referral-refused.v1")
    record ReferralDeclined(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            @Nullable Reason reason,
            long version)
            implements ReferralFact {}

    @EventType("actions.referral-honoured.v1")
    record ReferralHonoured(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            long version)
            implements ReferralFact {}

    /** It was accepted, but the person was not received. */
    @EventType("actions.referral-missed.v1")
    record ReferralMissed(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            @Nullable Reason reason,
            long version)
            implements ReferralFact {}

    @EventType("actions.referral-withdrawn.v1")
    record ReferralWithdrawn(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            long version)
            implements ReferralFact {}

    @EventType("actions.referral-expired.v1")
    record ReferralExpired(
            String referralId,
            @Nullable String sentBy,
            @Nullable String occurrenceId,
            @Nullable String partnerId,
            long version)
            implements ReferralFact {}

    /** How it is now, as others are told. */
    static ReferralFact of(Referral referral) {
        var id = referral.id().value();
        var by = referral.from().partnerId();
        var date = referral.to().occurrenceId();
        var partner = referral.to().partnerId();
        var reason = referral.course().reason().orElse(null);
        var version = referral.version();
        return switch (referral.state()) {
            case SENT ->
                    referral.course().proposal().isPresent()
                            ? new ReferralProposed(id, by, date, partner, referral.turn(), version)
                            : new ReferralSent(id, by, date, partner, version);
            case ACCEPTED -> new ReferralAccepted(id, by, date, partner, version);
            case REFUSED -> new ReferralDeclined(id, by, date, partner, reason, version);
            case HONOURED -> new ReferralHonoured(id, by, date, partner, version);
            case MISSED -> new ReferralMissed(id, by, date, partner, reason, version);
            case WITHDRAWN -> new ReferralWithdrawn(id, by, date, partner, version);
            case EXPIRED -> new ReferralExpired(id, by, date, partner, version);
        };
    }
}
