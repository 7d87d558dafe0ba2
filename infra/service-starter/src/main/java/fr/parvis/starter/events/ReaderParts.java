package fr.parvis.starter.events;

import fr.parvis.starter.telemetry.Traces;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.micrometer.core.instrument.MeterRegistry;

/** What the readers of a service share. */
record ReaderParts(
        String service,
        KafkaClients clients,
        Topics topics,
        TenantDirectory tenants,
        Inbox inbox,
        DeadLetterBox deadLetters,
        MeterRegistry registry,
        Traces traces) {

    /** One group per service and purpose. */
    Reader reader(Subscription subscription) {
        var group = topics.named(service + "." + subscription.purpose());
        var metrics = new ReaderMetrics(registry, subscription.purpose());
        var handling = new Handling(subscription, tenants, traces);
        var work = new PartitionWork(subscription.purpose(), handling, inbox, deadLetters, metrics);
        return new Reader(
                topics.named(subscription.topic()),
                () -> clients.consumer(group),
                work,
                new PausedPartitions(metrics));
    }
}
