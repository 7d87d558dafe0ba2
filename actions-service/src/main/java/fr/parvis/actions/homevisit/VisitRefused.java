package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Refusal;

/** The present state of the visit does not allow it. */
public class VisitRefused extends Refusal {

    VisitRefused(VisitState state) {
        this(
                "visit-state",
                "Cette visite est «\u00a0" + state.label() + "\u00a0».",
                "Relisez la visite avant d’agir.");
    }

    private VisitRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    static VisitRefused over() {
        return new VisitRefused(
                "visit-over",
                "La fin prévue de cette visite est passée, ou sa date n’a pas lieu.",
                "Corrigez la fin prévue, ou replanifiez la date, puis accordez la visite.");
    }

    static VisitRefused known() {
        return new VisitRefused(
                "visit-known",
                "Une visite est déjà demandée pour cette date.",
                "Ouvrez la visite de cette date.");
    }

    static VisitRefused noAlarm() {
        return new VisitRefused(
                "no-alarm",
                "Aucune alerte n’est en cours pour cette visite.",
                "Rien n’est à faire.");
    }
}
