package fr.parvis.actions.rhythm;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the rule in the meantime. */
public class RhythmStale extends Refusal {
    RhythmStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette répétition entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
