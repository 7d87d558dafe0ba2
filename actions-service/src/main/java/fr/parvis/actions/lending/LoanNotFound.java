package fr.parvis.actions.lending;

import fr.parvis.starter.core.Refusal;

public class LoanNotFound extends Refusal {
    public LoanNotFound() {
        super(
                Kind.NOT_FOUND,
                "loan-not-found",
                "Cette réservation n’existe pas, ou plus.",
                "Choisissez-la dans la liste des réservations.");
    }
}
