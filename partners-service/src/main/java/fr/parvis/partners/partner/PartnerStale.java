package fr.parvis.partners.partner;

import fr.parvis.starter.core.Refusal;

/** Somebody else changed the partner in the meantime. */
public class PartnerStale extends Refusal {
    public PartnerStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié ce partenaire entre-temps.",
                "Relisez sa fiche puis refaites votre modification.");
    }
}
