package fr.parvis.actions.referral;

import fr.parvis.starter.core.Refusal;

/** Others change the referral at this very moment. */
public class ReferralStale extends Refusal {
    ReferralStale() {
        super(
                Kind.CONFLICT,
                "referral-changed",
                "Quelqu’un d’autre vient de traiter cette orientation.",
                "Relisez-la avant d’agir.");
    }
}
