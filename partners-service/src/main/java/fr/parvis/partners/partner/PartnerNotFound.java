package fr.parvis.partners.partner;

import fr.parvis.starter.core.Refusal;

public class PartnerNotFound extends Refusal {
    public PartnerNotFound() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "Ce partenaire n’existe pas ou n’existe plus.",
                "Cherchez-le dans la liste des partenaires.");
    }
}
