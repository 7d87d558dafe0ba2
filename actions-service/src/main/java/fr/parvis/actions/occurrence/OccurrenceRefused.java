package fr.parvis.actions.occurrence;

import fr.parvis.starter.core.Refusal;

/** The present state of the occurrence does not allow it. */
public class OccurrenceRefused extends Refusal {

    OccurrenceRefused(OccurrenceState state) {
        this(
                "occurrence-state",
                switch (state) {
                    case SCHEDULED -> "Cette date est déjà prévue.";
                    case POSTPONED -> "Cette date est reportée, sans nouvelle date.";
                    case CANCELLED -> "Cette date est annulée.";
                    case HELD -> "Cette date a déjà eu lieu.";
                },
                "Relisez la date avant d’agir.");
    }

    private OccurrenceRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    static OccurrenceRefused notBegun() {
        return new OccurrenceRefused(
                "occurrence-not-begun",
                "Cette date n’a pas encore commencé.",
                "Notez qu’elle a eu lieu une fois qu’elle a commencé.");
    }

    static OccurrenceRefused kept() {
        return new OccurrenceRefused(
                "occurrence-kept",
                "Cette date est annoncée ou a eu lieu\u00a0: elle ne se supprime plus.",
                "Annulez-la plutôt.");
    }
}
