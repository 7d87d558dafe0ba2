package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Refusal;

/** No such volunteer, or one of another tenant, or one erased. */
public class VolunteerNotFound extends Refusal {
    public VolunteerNotFound() {
        super(
                Kind.NOT_FOUND,
                "volunteer-not-found",
                "Cette fiche de bénévole n’existe pas.",
                "Vérifiez le lien ou recherchez la personne par son nom.");
    }
}
