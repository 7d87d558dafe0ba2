package fr.parvis.actions.referral;

import fr.parvis.starter.core.Refusal;

public class ReferralNotFound extends Refusal {
    public ReferralNotFound() {
        super(
                Kind.NOT_FOUND,
                "referral-not-found",
                "Cette orientation n’existe pas, ou plus.",
                "Revenez à la liste des orientations.");
    }
}
