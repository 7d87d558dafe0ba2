package fr.parvis.actions.roll;

import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.util.List;

/** Somebody has this slot. */
public class SlotTaken extends Refusal {
    public SlotTaken() {
        super(
                Kind.CONFLICT,
                "slot-taken",
                "Ce créneau est déjà pris.",
                "Choisissez un créneau libre, ou aucun pour recevoir le premier qui l’est.",
                List.of(new Flaw("/slot", "slot-taken", "Choisissez un créneau libre.")));
    }
}
