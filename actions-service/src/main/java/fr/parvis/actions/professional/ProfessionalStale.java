package fr.parvis.actions.professional;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed it in the meantime. */
public class ProfessionalStale extends Refusal {
    public ProfessionalStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cet intervenant entre-temps.",
                "Relisez-le puis refaites votre modification.");
    }
}
