package fr.parvis.actions.referral;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is to be sent: to one date or to one partner.
 *
 * @param email to which a partner's link goes, where it is known
 */
public record Towards(
        @Nullable String occurrenceId, @Nullable String partnerId, @Nullable String email) {}
