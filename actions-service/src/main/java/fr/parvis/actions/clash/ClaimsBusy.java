package fr.parvis.actions.clash;

import fr.parvis.starter.core.Refusal;

/** Too many want the same people and things at the same moment. */
public class ClaimsBusy extends Refusal {
    public ClaimsBusy() {
        super(
                Kind.UNAVAILABLE,
                "claims-busy",
                "Plusieurs personnes modifient en ce moment le planning de la même équipe.",
                "Réessayez dans un instant.");
    }
}
