package fr.parvis.actions.tour;

import fr.parvis.starter.core.Refusal;

public class TourNotFound extends Refusal {
    public TourNotFound() {
        super(
                Kind.NOT_FOUND,
                "tour-not-found",
                "Cette tournée n’existe pas, ou plus.",
                "Revenez à la liste des tournées.");
    }
}
