package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Refusal;

/** Somebody of this name and address is there already. */
public class VolunteerKnown extends Refusal {
    public VolunteerKnown() {
        super(
                Kind.CONFLICT,
                "volunteer-known",
                "Cette personne est déjà dans votre réseau.",
                "Recherchez sa fiche par son nom pour la compléter.");
    }
}
