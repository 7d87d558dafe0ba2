package fr.parvis.actions.referral;

import fr.parvis.starter.core.Fact;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes a referral as it is now, and again where somebody else did in the meantime. */
final class EditReferral {

    private static final int ATTEMPTS = 10;

    private final Referrals referrals;

    EditReferral(Referrals referrals) {
        this.referrals = referrals;
    }

    /**
     * @param change what it becomes; itself where there is nothing to change
     * @param told what others are told of that
     */
    Referral edit(
            ReferralId id,
            UnaryOperator<Referral> change,
            Function<Referral, List<? extends Fact>> told) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var present = referrals.byId(id).orElseThrow(ReferralNotFound::new);
            var changed = change.apply(present);
            if (changed == present || referrals.save(changed, told.apply(changed))) {
                return changed;
            }
        }
        throw new ReferralStale();
    }
}
