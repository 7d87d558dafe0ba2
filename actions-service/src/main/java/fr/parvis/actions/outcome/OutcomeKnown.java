package fr.parvis.actions.outcome;

import fr.parvis.starter.core.Refusal;

/** Somebody said something else of this date before. */
public class OutcomeKnown extends Refusal {
    public OutcomeKnown() {
        super(
                Kind.CONFLICT,
                "outcome-known",
                "Cette date a déjà un compte rendu.",
                "Relisez-le puis corrigez-le s’il le faut.");
    }
}
