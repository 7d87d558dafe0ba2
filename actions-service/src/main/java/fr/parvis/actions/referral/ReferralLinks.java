package fr.parvis.actions.referral;

import java.time.Instant;

/** Absolute addresses of the pages of a referral. */
public interface ReferralLinks {

    /** Signed: where the partner answers without an account. */
    String answer(ReferralId id, Instant until);

    /** Where the team sees it. */
    String staff(ReferralId id);
}
