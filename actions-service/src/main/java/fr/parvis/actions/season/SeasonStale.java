package fr.parvis.actions.season;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the season in the meantime. */
public class SeasonStale extends Refusal {
    public SeasonStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette saison entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
