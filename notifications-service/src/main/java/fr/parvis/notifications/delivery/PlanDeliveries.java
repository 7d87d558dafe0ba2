package fr.parvis.notifications.delivery;

import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.Siren;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Makes a delivery of each recipient of a message; asked twice, it plans nothing more. */
public class PlanDeliveries {

    /** When an address may be written to, at the pace that its server bears. */
    @FunctionalInterface
    public interface Calendar {
        Instant slot(String address, Lane lane, Instant earliest);
    }

    private final Messages messages;
    private final Consumer<List<Delivery>> intake;
    private final Calendar calendar;
    private final InstantSource time;
    private final Ids ids;

    /**
     * @param intake where planned deliveries are kept and taken from by workers
     */
    public PlanDeliveries(
            Messages messages,
            Consumer<List<Delivery>> intake,
            Calendar calendar,
            InstantSource time,
            Ids ids) {
        this.messages = messages;
        this.intake = intake;
        this.calendar = calendar;
        this.time = time;
        this.ids = ids;
    }

    public void plan(Siren tenant, Message message, List<Recipient> recipients) {
        var now = time.instant();
        messages.keep(message);
        intake.accept(
                recipients.stream().map(each -> planned(tenant, message, each, now)).toList());
    }

    private Delivery planned(Siren tenant, Message message, Recipient recipient, Instant now) {
        var id = ids.next().toString();
        return Delivery.planned(id, tenant, message, recipient, now)
                .due(calendar.slot(recipient.address(), message.lane(), now));
    }
}
