package fr.parvis.actions.occurrence;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the occurrence in the meantime. */
public class OccurrenceStale extends Refusal {
    public OccurrenceStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette date entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
