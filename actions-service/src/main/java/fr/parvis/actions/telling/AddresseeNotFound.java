package fr.parvis.actions.telling;

import fr.parvis.starter.core.Refusal;

/** Nobody of this id has to hear anything of this date. */
public class AddresseeNotFound extends Refusal {
    public AddresseeNotFound() {
        super(
                Kind.NOT_FOUND,
                "addressee-not-found",
                "Cette personne n’est pas, ou plus, à prévenir pour cette date.",
                "Relisez la liste des personnes à prévenir.");
    }
}
