package fr.parvis.actions.closure;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the closures in the meantime. */
public class ClosuresStale extends Refusal {
    ClosuresStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié les fermetures entre-temps.",
                "Relisez-les puis refaites votre modification.");
    }
}
