package fr.parvis.actions.action;

import fr.parvis.starter.core.Refusal;

/** The present state of the action does not allow it. */
public class ActionRefused extends Refusal {
    ActionRefused(ActionState state) {
        super(
                Kind.CONFLICT,
                "action-state",
                switch (state) {
                    case DRAFT -> "Cette action est encore un brouillon.";
                    case PLANNED -> "Cette action est déjà annoncée.";
                    case CANCELLED -> "Cette action est annulée.";
                },
                "Relisez l’action avant d’agir.");
    }

    private ActionRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    static ActionRefused practiceFixed() {
        return new ActionRefused(
                "practice-fixed",
                "Une action annoncée ne change plus de type.",
                "Créez une autre action, ou faites d’une permanence une antenne.");
    }

    static ActionRefused notAPermanence() {
        return new ActionRefused(
                "not-a-permanence",
                "Seule une permanence peut devenir une antenne.",
                "Choisissez une permanence.");
    }
}
