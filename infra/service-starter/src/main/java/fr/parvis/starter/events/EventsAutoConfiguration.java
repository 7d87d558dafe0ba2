package fr.parvis.starter.events;

import fr.parvis.starter.core.ServiceName;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.telemetry.Traces;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The service's connection to Kafka, and a reader for each bean of type {@link Subscription}. */
@AutoConfiguration
@EnableConfigurationProperties(KafkaSettings.class)
public class EventsAutoConfiguration {

    @Bean
    KafkaClients kafkaClients(KafkaSettings settings) {
        return new KafkaClients(settings);
    }

    @Bean
    Topics topics(KafkaSettings settings) {
        return new Topics(settings.topicPrefix());
    }

    @Bean
    Inbox inbox(Store store, InstantSource time) {
        return new Inbox(store, time);
    }

    @Bean
    DeadLetterBox deadLetterBox(
            Producer<String, byte[]> producer,
            ServiceName service,
            Topics topics,
            InstantSource time) {
        return new DeadLetterBox(producer, topics.deadLettersOf(service.name()), time);
    }

    @Bean
    DeadLetters deadLetters(KafkaClients clients, Topics topics, ServiceName service) {
        return new DeadLetters(clients, topics, service.name());
    }

    @Bean
    ReaderParts readerParts(
            ServiceName service,
            KafkaClients clients,
            Topics topics,
            TenantDirectory tenants,
            Inbox inbox,
            DeadLetterBox deadLetters,
            MeterRegistry registry,
            Traces traces) {
        return new ReaderParts(
                service.name(), clients, topics, tenants, inbox, deadLetters, registry, traces);
    }

    @Bean
    Readers readers(ObjectProvider<Subscription> subscriptions, ReaderParts parts) {
        return new Readers(subscriptions.orderedStream().toList(), parts);
    }

    @Bean
    TopicsHealth topicsHealthIndicator(
            KafkaClients clients,
            ServiceName service,
            Topics topics,
            ObjectProvider<Subscription> subscriptions) {
        var own = "parvis." + service.name().replaceFirst("-service$", "");
        var needed =
                Stream.concat(
                        subscriptions.stream().map(Subscription::topic).map(topics::named),
                        Stream.of(
                                topics.named(own),
                                topics.tenants(),
                                topics.deadLettersOf(service.name())));
        return new TopicsHealth(clients, needed.toList());
    }
}
