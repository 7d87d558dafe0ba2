package fr.parvis.actions.request;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the promised delay in the meantime. */
public class PromiseStale extends Refusal {
    public PromiseStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ce délai entre-temps.",
                "Relisez-le puis refaites votre modification.");
    }
}
