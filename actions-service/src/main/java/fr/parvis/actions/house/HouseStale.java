package fr.parvis.actions.house;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the house in the meantime. */
public class HouseStale extends Refusal {
    public HouseStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette France services entre-temps.",
                "Relisez sa fiche puis refaites votre modification.");
    }
}
