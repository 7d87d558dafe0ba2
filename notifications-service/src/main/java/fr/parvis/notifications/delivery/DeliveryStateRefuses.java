package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.Refusal;

/** The delivery cannot do that in its present state. */
public class DeliveryStateRefuses extends Refusal {
    public DeliveryStateRefuses(DeliveryState present) {
        super(
                Kind.CONFLICT,
                "delivery-state",
                "Cet envoi est «\u00a0" + present.label() + "\u00a0».",
                "Seul un envoi échoué peut être relancé.");
    }
}
