package fr.parvis.actions.referral.web;

import fr.parvis.actions.referral.Referral;
import fr.parvis.actions.referral.ReferralNotFound;
import fr.parvis.actions.referral.Referrals.Wanted;
import fr.parvis.actions.referral.Side;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What of the referrals a caller sees: the tenant's own people all, a partner what it sends and
 * receives.
 *
 * @param partnerId null for a person who acts for no partner, and sees nothing
 */
record Eyes(boolean ours, @Nullable String partnerId) {

    private static final String NO_PARTNER = "-";

    static Eyes of(Caller caller) {
        return new Eyes(Visitors.isOurs(caller), caller.partnerId());
    }

    boolean see(Referral referral) {
        return ours || referral.involves(partnerId);
    }

    /** What they do not see is not there. */
    Referral on(Referral referral) {
        if (!see(referral)) {
            throw new ReferralNotFound();
        }
        return referral;
    }

    Wanted on(Wanted wanted) {
        var theirs = partnerId == null ? NO_PARTNER : partnerId;
        return ours
                ? wanted
                : new Wanted(wanted.state(), wanted.way(), false, wanted.occurrenceId(), theirs);
    }

    /** What they do not see is gone, as far as they know. */
    Changes<Referral> on(Changes<Referral> all) {
        return (mark, limit) -> all.after(mark, limit).stream().map(this::shown).toList();
    }

    /** Whether how to reach the person is for them. */
    boolean reach(Referral referral) {
        return ours || side(referral) == Side.SENDER || referral.isEntrusted();
    }

    /** On which side they stand; null for the house. */
    @Nullable Side side(Referral referral) {
        if (ours) {
            return null;
        }
        return partnerId != null && partnerId.equals(referral.from().partnerId())
                ? Side.SENDER
                : Side.RECEIVER;
    }

    private Changed<Referral> shown(Changed<Referral> change) {
        var present = change.present();
        return present == null || see(present) ? change : Changed.gone(change.mark(), "NOT_SHARED");
    }
}
