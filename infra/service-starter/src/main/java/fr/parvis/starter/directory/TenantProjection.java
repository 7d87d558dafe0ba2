package fr.parvis.starter.directory;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.EventJson;
import fr.parvis.starter.store.SystemCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Keeps memory and the service's own copy in step with what is told of tenants. */
final class TenantProjection {

    private static final Logger LOG = LoggerFactory.getLogger(TenantProjection.class);
    private static final int MORE_THAN_THERE_ARE = 10_000;

    private final ProjectedTenants tenants;
    private final SystemCollection<TenantCopy> copies;

    TenantProjection(ProjectedTenants tenants, SystemCollection<TenantCopy> copies) {
        this.tenants = tenants;
        this.copies = copies;
    }

    /** Begins with the copy of the last run. */
    void recall() {
        var order = Sorts.ascending("_id");
        var all =
                Tenancy.system(
                        "tenant directory",
                        () -> copies.find(Filters.empty(), order, MORE_THAN_THERE_ARE));
        all.forEach(this::know);
    }

    void apply(ConsumerRecord<String, byte[]> told) {
        try {
            Tenancy.system("tenant directory", () -> applyNow(told));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            LOG.error("A tenant is unreadable: {}", told.key(), unreadable);
        }
    }

    private void applyNow(ConsumerRecord<String, byte[]> told) {
        if (told.value() == null) {
            remove(told);
        } else {
            var json = new String(told.value(), StandardCharsets.UTF_8);
            var copy = new TenantCopy(told.key(), Envelope.of(told).time(), json);
            if (know(copy)) {
                copies.put(Filters.eq(copy.siren()), copy);
            }
        }
    }

    private void remove(ConsumerRecord<String, byte[]> told) {
        if (tenants.remove(new Siren(told.key()), Instant.ofEpochMilli(told.timestamp()))) {
            copies.deleteAll(Filters.eq(told.key()));
        }
    }

    private boolean know(TenantCopy copy) {
        var json = copy.json().getBytes(StandardCharsets.UTF_8);
        return tenants.put(EventJson.read(json, TenantRegistered.class).tenant(), copy.at());
    }
}
