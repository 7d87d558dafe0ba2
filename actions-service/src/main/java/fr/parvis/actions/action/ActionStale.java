package fr.parvis.actions.action;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the action in the meantime. */
public class ActionStale extends Refusal {
    public ActionStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette action entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
