package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.Refusal;
import java.time.InstantSource;
import java.util.List;

/** A coordinator has a failed delivery tried again. */
public class RetryDelivery {

    private final Deliveries deliveries;
    private final Runnable wake;
    private final InstantSource time;

    /**
     * @param wake tells the workers that something waits
     */
    public RetryDelivery(Deliveries deliveries, Runnable wake, InstantSource time) {
        this.deliveries = deliveries;
        this.wake = wake;
        this.time = time;
    }

    public Delivery retry(String id) throws Refusal {
        var delivery = deliveries.byId(id).orElseThrow(DeliveryNotFound::new);
        var planned = delivery.retried(time.instant());
        if (deliveries.record(List.of(planned)) == 0) {
            throw new DeliveryStateRefuses(delivery.state());
        }
        wake.run();
        return planned;
    }
}
