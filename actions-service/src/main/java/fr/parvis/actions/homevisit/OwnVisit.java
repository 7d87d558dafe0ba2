package fr.parvis.actions.homevisit;

import fr.parvis.starter.core.Refusal;

/** Who asked for a visit or goes on it does not rule about it. */
public class OwnVisit extends Refusal {
    public OwnVisit() {
        super(
                Kind.FORBIDDEN,
                "own-visit",
                "On n’accorde ni ne refuse une visite que l’on a demandée ou que l’on fait.",
                "Demandez à une autre personne de la coordination de décider.");
    }
}
