package fr.parvis.actions.referral;

import org.jspecify.annotations.Nullable;

/** What was done about a referral, in a sentence that names no person sent. */
final class ReferralWords {

    private ReferralWords() {}

    static String said(Referral referral) {
        var step = referral.course().last();
        return switch (step.what()) {
            case SENT -> by(step) + " oriente une personne.";
            case PROPOSED -> by(step) + " propose autre chose pour la personne orientée.";
            case ACCEPTED -> accepted(step);
            case REFUSED -> "L’orientation n’est pas acceptée" + because(step.reason()) + ".";
            case HONOURED -> "La personne orientée a été reçue.";
            case MISSED -> "La personne orientée n’a pas été reçue" + because(step.reason()) + ".";
            case WITHDRAWN ->
                    by(step) + " retire cette orientation\u00a0: il n’y a plus rien à faire.";
            case EXPIRED -> "Personne n’a répondu à cette orientation dans les huit jours.";
            case REMINDED, LINK_SENT -> "Cette orientation attend une réponse.";
        };
    }

    private static String accepted(Step step) {
        return step.by() == null
                ? "La personne orientée a une place."
                : step.by() + " accepte l’orientation.";
    }

    private static String by(Step step) {
        return step.by() == null ? "L’équipe" : step.by();
    }

    private static String because(@Nullable Reason reason) {
        return reason == null ? "" : "\u00a0: " + reason.words();
    }
}
