package fr.parvis.starter.outbox;

import com.mongodb.client.MongoDatabase;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.core.ServiceName;
import fr.parvis.starter.events.KafkaClients;
import fr.parvis.starter.events.Topics;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.Outbox;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.telemetry.Traces;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Facts on their way from the documents to Kafka. */
@AutoConfiguration
public class OutboxAutoConfiguration {

    private static final Duration KEPT = Duration.ofHours(24);

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> producer(KafkaClients clients) {
        return clients.producer();
    }

    @Bean
    Outboxes outboxes(MongoDatabase database) {
        return new Outboxes(database);
    }

    @Bean
    OutboxMetrics outboxMetrics(MeterRegistry registry) {
        return new OutboxMetrics(registry);
    }

    @Bean
    Relay relay(
            Outboxes outboxes,
            Producer<String, byte[]> producer,
            InstantSource time,
            OutboxMetrics metrics,
            ServiceName service,
            Topics topics,
            ObjectProvider<Step.Watch> watch) {
        var watching = watch.getIfAvailable(() -> step -> {});
        return new Relay(
                new Publication(outboxes, producer, time, service.name(), topics, watching),
                metrics);
    }

    @Bean
    Entries entries(Ids ids, InstantSource time, MongoDatabase database, Traces traces) {
        var codec = database.getCodecRegistry().get(Entry.class);
        return new Entries(ids, time, codec, traces::traceparent);
    }

    @Bean
    Outbox outbox(Entries entries, Relay relay) {
        return new RelayedOutbox(entries, relay);
    }

    @Bean
    RepublishController republish(
            ObjectProvider<PresentFacts> owned,
            TenantDirectory tenants,
            Entries entries,
            Producer<String, byte[]> producer,
            ServiceName service,
            Topics topics) {
        return new RepublishController(
                new Republish(
                        owned.orderedStream().toList(),
                        tenants,
                        entries,
                        producer,
                        service.name(),
                        topics));
    }

    @Bean
    Sweeper sweeper(
            Store store,
            Outboxes outboxes,
            Relay relay,
            Leases leases,
            InstantSource time,
            OutboxMetrics metrics) {
        var expiry = Index.on("publishedAt").expireAfter(KEPT);
        store.systemCollection(Outboxes.PUBLISHED, PublishedFact.class, expiry);
        return new Sweeper(store, outboxes, relay, leases, time, metrics);
    }
}
