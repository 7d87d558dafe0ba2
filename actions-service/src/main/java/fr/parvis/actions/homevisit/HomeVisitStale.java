package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed it in the meantime. */
public class HomeVisitStale extends Refusal {
    public HomeVisitStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette visite entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
