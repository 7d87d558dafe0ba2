package fr.parvis.actions.referral.web;

import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.referral.ContactBy;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it is sent.
 *
 * @param sentBy the partner in whose name the house sends, when somebody there phoned
 */
record ReferralRequest(
        @Nullable TypedPerson person,
        @Nullable String need,
        @Nullable ReferralTo to,
        @Nullable ReferralConsent consent,
        @Nullable ContactBy contactPreference,
        @Nullable String sentBy) {

    /** A date or a partner, never both. */
    record ReferralTo(
            @Nullable String occurrenceId, @Nullable String partnerId, @Nullable String email) {}

    /**
     * @param at when it was given; the moment of sending where it is missing
     */
    record ReferralConsent(@Nullable Boolean given, @Nullable OffsetDateTime at) {}
}
