package fr.parvis.actions.outcome;

import fr.parvis.starter.core.Refusal;

public class OutcomeNotFound extends Refusal {
    public OutcomeNotFound() {
        super(
                Kind.NOT_FOUND,
                "outcome-not-found",
                "Cette date n’a pas de compte rendu.",
                "Écrivez-le, ou vérifiez la date.");
    }
}
