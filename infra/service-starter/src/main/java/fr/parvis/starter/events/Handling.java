package fr.parvis.starter.events;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.telemetry.Correlation;
import fr.parvis.starter.telemetry.Traces;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads one record into what its handler takes and runs the handler for the event's tenant. */
final class Handling {

    private final Subscription subscription;
    private final TenantDirectory tenants;
    private final Traces traces;

    Handling(Subscription subscription, TenantDirectory tenants, Traces traces) {
        this.subscription = subscription;
        this.tenants = tenants;
        this.traces = traces;
    }

    boolean concerns(ConsumerRecord<String, byte[]> record) {
        var type = Envelope.header(record.headers(), "ce_type");
        return type == null || subscription.handlers().containsKey(type);
    }

    void handle(ConsumerRecord<String, byte[]> record) {
        var envelope = Envelope.of(record);
        var handler = subscription.handlers().get(envelope.type());
        if (handler != null) {
            traces.continued(
                    envelope.traceparent(),
                    subscription.purpose(),
                    () -> handle(envelope, handler, record.value()));
        }
    }

    private <T> void handle(Envelope envelope, Subscription.Handler<T> handler, byte[] json) {
        var tenant = known(new Siren(envelope.tenant()));
        var event =
                new Event<>(
                        envelope.id(),
                        envelope.type(),
                        tenant,
                        envelope.subject(),
                        envelope.time(),
                        envelope.actor(),
                        EventJson.read(json, handler.data()));
        Correlation.as(
                envelope.correlationId(),
                () ->
                        Tenancy.as(
                                tenant,
                                new Actor(envelope.actor()),
                                () -> handler.handle().accept(event)));
    }

    private Siren known(Siren tenant) {
        if (tenants.bySiren(tenant).isEmpty()) {
            if (!tenants.isComplete()) {
                throw new TimeoutException("The tenant directory is not read yet");
            }
            throw new NoSuchElementException("The tenant is not in the directory");
        }
        return tenant;
    }
}
