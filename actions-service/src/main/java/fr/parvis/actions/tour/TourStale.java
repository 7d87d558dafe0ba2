package fr.parvis.actions.tour;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the tour in the meantime. */
public class TourStale extends Refusal {
    public TourStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette tournée entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
