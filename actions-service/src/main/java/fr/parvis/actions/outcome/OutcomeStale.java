package fr.parvis.actions.outcome;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed it in the meantime. */
public class OutcomeStale extends Refusal {
    public OutcomeStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a complété ce compte rendu entre-temps.",
                "Relisez-le puis refaites votre modification.");
    }
}
