package fr.parvis.starter.outbox;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.telemetry.Correlation;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Tells the present state of everything this service owns once more: that is how the copies of
 * others are rebuilt. It passes by the outbox and changes no document; a write that happens
 * meanwhile has the greater version, and wins wherever versions are compared.
 */
public final class Republish {

    private static final int AT_ONCE = 500;

    private final List<PresentFacts> owned;
    private final TenantDirectory tenants;
    private final Entries entries;
    private final Producer<String, byte[]> producer;
    private final String source;
    private final Topics topics;

    /**
     * @param source name of this service
     */
    Republish(
            List<PresentFacts> owned,
            TenantDirectory tenants,
            Entries entries,
            Producer<String, byte[]> producer,
            String source,
            Topics topics) {
        this.owned = List.copyOf(owned);
        this.tenants = tenants;
        this.entries = entries;
        this.producer = producer;
        this.source = source;
        this.topics = topics;
    }

    /** How many facts Kafka has acknowledged, of all tenants. */
    public long everything() {
        return tenants.all().stream()
                .mapToLong(it -> Tenancy.as(it.siren(), Actor.SYSTEM, () -> of(it.siren())))
                .sum();
    }

    private long of(Siren tenant) {
        var telling = new Telling(tenant);
        owned.forEach(facts -> facts.each(telling::tell));
        return telling.acknowledged();
    }

    private final class Telling {
        private final Siren tenant;
        private final List<Future<RecordMetadata>> sent = new ArrayList<>();
        private long told;

        Telling(Siren tenant) {
            this.tenant = tenant;
        }

        void tell(String id, Fact fact) {
            Entry entry = entries.entry(id, fact, Correlation.id());
            var envelope = entry.envelope(source, tenant.value());
            sent.add(producer.send(envelope.around(entry.data(), topics)));
            if (sent.size() == AT_ONCE) {
                acknowledged();
            }
        }

        long acknowledged() {
            Publication.awaitAll(sent);
            told += sent.size();
            sent.clear();
            return told;
        }
    }
}
