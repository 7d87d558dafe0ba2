package fr.parvis.starter.store;

import fr.parvis.starter.core.Refusal;

/** The document was changed by somebody else in the meantime. */
public class StaleVersion extends Refusal {
    public StaleVersion() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette fiche entre-temps.",
                "Relisez la fiche puis refaites votre modification.");
    }
}
