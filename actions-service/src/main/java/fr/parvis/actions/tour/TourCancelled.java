package fr.parvis.actions.tour;

import fr.parvis.starter.core.Refusal;

/** A tour that is called off is not changed any more. */
public class TourCancelled extends Refusal {
    public TourCancelled() {
        super(
                Kind.CONFLICT,
                "tour-cancelled",
                "Cette tournée est annulée.",
                "Planifiez-en une autre.");
    }
}
