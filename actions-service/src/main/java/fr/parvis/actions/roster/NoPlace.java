package fr.parvis.actions.roster;

import fr.parvis.starter.core.Refusal;

/** Whoever waits, or gave up, is not expected. */
public class NoPlace extends Refusal {
    public NoPlace() {
        super(
                Kind.CONFLICT,
                "no-place",
                "Cette personne n’a pas de place à cette date.",
                "Si elle est venue quand même, ajoutez-la comme venue sans inscription.");
    }
}
