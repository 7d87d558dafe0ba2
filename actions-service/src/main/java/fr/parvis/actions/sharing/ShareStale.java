package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed it in the meantime. */
public class ShareStale extends Refusal {
    ShareStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ce partage entre-temps.",
                "Relisez-le puis refaites votre modification.");
    }
}
