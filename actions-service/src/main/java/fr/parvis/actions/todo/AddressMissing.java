package fr.parvis.actions.todo;

import fr.parvis.starter.core.Refusal;

/** Nobody writes to who gave no address. */
public class AddressMissing extends Refusal {
    public AddressMissing() {
        super(
                Kind.CONFLICT,
                "address-missing",
                "Votre fiche dans l’équipe n’a pas d’adresse de courriel.",
                "Demandez à la coordination de l’y ajouter.");
    }
}
