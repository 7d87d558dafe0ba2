package fr.parvis.actions.staffing;

import fr.parvis.starter.core.Refusal;

/** A colleague was quicker, or the date is not one to take. */
public class OccurrenceTaken extends Refusal {

    private OccurrenceTaken(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    static OccurrenceTaken by(String names) {
        return new OccurrenceTaken(
                "occurrence-taken",
                "Cette date est déjà prise\u00a0: " + names + ".",
                "Pour la tenir à plusieurs, ajoutez-vous sur la page de la date.");
    }

    static OccurrenceTaken notOpen() {
        return new OccurrenceTaken(
                "occurrence-not-open",
                "Cette date n’est pas à prendre\u00a0: elle est annulée, reportée ou passée.",
                "Choisissez-en une autre dans le planning.");
    }
}
