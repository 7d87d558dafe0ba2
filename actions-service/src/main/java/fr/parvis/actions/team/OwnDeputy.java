package fr.parvis.actions.team;

import fr.parvis.starter.core.Refusal;

/** A deputy does not lengthen what was lent. */
public class OwnDeputy extends Refusal {
    public OwnDeputy() {
        super(
                Kind.FORBIDDEN,
                "own-deputy",
                "Personne ne se nomme soi-même à la place de la coordination.",
                "Demandez à la coordinatrice ou au coordinateur de le faire.");
    }
}
