package fr.parvis.actions.booking;

import fr.parvis.starter.core.Refusal;

public class BookingNotFound extends Refusal {
    public BookingNotFound() {
        super(
                Kind.NOT_FOUND,
                "not-found",
                "Cette inscription n’existe pas.",
                "Choisissez-la dans la liste des inscriptions.");
    }
}
