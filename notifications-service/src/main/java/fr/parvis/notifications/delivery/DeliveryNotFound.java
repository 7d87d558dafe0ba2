package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.Refusal;

/** No such delivery in this tenant. */
public class DeliveryNotFound extends Refusal {
    public DeliveryNotFound() {
        super(
                Kind.NOT_FOUND,
                "delivery-not-found",
                "Cet envoi n’existe pas.",
                "Revenez à la liste des envois.");
    }
}
