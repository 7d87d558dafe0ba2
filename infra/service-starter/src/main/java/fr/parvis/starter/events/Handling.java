package fr.parvis.starter.events;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.telemetry.Correlation;
import fr.parvis.starter.telemetry.Traces;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Reads records into what their handler takes and runs the handler for the events' tenant. */
final class Handling {

    /** What events that are handled in one go have in common. */
    private static final List<String> SHARED = List.of("ce_type", "ce_tenant", "ce_actor");

    private record Received(Envelope envelope, byte[] json) {

        static Received of(ConsumerRecord<String, byte[]> record) {
            return new Received(Envelope.of(record), record.value());
        }

        <T> Event<T> event(Siren tenant, Class<T> data) {
            return new Event<>(
                    envelope.id(),
                    envelope.type(),
                    tenant,
                    envelope.subject(),
                    envelope.time(),
                    envelope.actor(),
                    EventJson.read(json, data));
        }
    }

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

    /** Neighbours that one call of their handler takes, and each of the others by itself. */
    List<List<ConsumerRecord<String, byte[]>>> runs(List<ConsumerRecord<String, byte[]>> records) {
        var runs = new ArrayList<List<ConsumerRecord<String, byte[]>>>();
        for (var record : records) {
            if (!runs.isEmpty() && goTogether(runs.getLast().getFirst(), record)) {
                runs.getLast().add(record);
            } else {
                runs.add(new ArrayList<>(List.of(record)));
            }
        }
        return runs;
    }

    /** Handles these together, as work of the tenant and the actor of the first. */
    void handle(List<ConsumerRecord<String, byte[]>> run) {
        var received = run.stream().map(Received::of).toList();
        var first = received.getFirst().envelope();
        var handler = subscription.handlers().get(first.type());
        if (handler != null) {
            traces.continued(
                    first.traceparent(),
                    subscription.purpose(),
                    () -> handle(first, handler, received));
        }
    }

    private <T> void handle(
            Envelope first, Subscription.Handler<T> handler, List<Received> received) {
        var tenant = known(new Siren(first.tenant()));
        var events = received.stream().map(one -> one.event(tenant, handler.data())).toList();
        Correlation.as(
                first.correlationId(),
                () ->
                        Tenancy.as(
                                tenant,
                                new Actor(first.actor()),
                                () -> handler.handle().accept(events)));
    }

    static @Nullable String idOf(ConsumerRecord<String, byte[]> record) {
        return Envelope.header(record.headers(), "ce_id");
    }

    /** Whether it may come again and do no harm. */
    boolean bearsRepeating(ConsumerRecord<String, byte[]> record) {
        var handler = subscription.handlers().get(Envelope.header(record.headers(), "ce_type"));
        return handler != null && handler.several();
    }

    private boolean goTogether(
            ConsumerRecord<String, byte[]> first, ConsumerRecord<String, byte[]> next) {
        return bearsRepeating(first)
                && SHARED.stream().allMatch(header -> areSame(header, first, next));
    }

    private static boolean areSame(
            String header,
            ConsumerRecord<String, byte[]> first,
            ConsumerRecord<String, byte[]> next) {
        return Objects.equals(
                Envelope.header(first.headers(), header), Envelope.header(next.headers(), header));
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
