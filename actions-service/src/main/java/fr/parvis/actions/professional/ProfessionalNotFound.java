package fr.parvis.actions.professional;

import fr.parvis.starter.core.Refusal;

public class ProfessionalNotFound extends Refusal {
    public ProfessionalNotFound() {
        super(
                Kind.NOT_FOUND,
                "professional-not-found",
                "Cet intervenant n’existe pas, ou plus.",
                "Choisissez-le dans la liste des intervenants.");
    }
}
