package fr.parvis.actions.roll;

import fr.parvis.starter.core.Refusal;

/** So many people book at once that nothing else comes through. */
public class RollsBusy extends Refusal {
    public RollsBusy() {
        super(
                Kind.CONFLICT,
                "bookings-busy",
                "Beaucoup de personnes s’inscrivent à l’instant\u00a0: le nombre de places n’a pas été changé.",
                "Refaites votre modification dans quelques secondes.");
    }
}
