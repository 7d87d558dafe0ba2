package fr.parvis.actions.retention;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the setting in the meantime. */
public class RetentionStale extends Refusal {
    public RetentionStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ce réglage entre-temps.",
                "Relisez-le puis refaites votre modification.");
    }
}
