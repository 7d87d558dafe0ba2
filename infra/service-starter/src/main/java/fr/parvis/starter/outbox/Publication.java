package fr.parvis.starter.outbox;

import fr.parvis.starter.events.Topics;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Publishes what waits in some documents: reads it, sends it all, waits for every acknowledgement,
 * remembers it, takes it out. Killed anywhere between, it is done again and loses nothing.
 */
final class Publication {

    private final Outboxes outboxes;
    private final Producer<String, byte[]> producer;
    private final InstantSource time;
    private final String source;
    private final Topics topics;
    private final Step.Watch watch;

    /**
     * @param source name of this service
     */
    Publication(
            Outboxes outboxes,
            Producer<String, byte[]> producer,
            InstantSource time,
            String source,
            Topics topics,
            Step.Watch watch) {
        this.outboxes = outboxes;
        this.producer = producer;
        this.time = time;
        this.source = source;
        this.topics = topics;
        this.watch = watch;
    }

    /** How many facts were published. */
    int publish(String collection, Collection<String> documentIds) {
        var holders = outboxes.read(collection, documentIds);
        if (holders.isEmpty()) {
            return 0;
        }
        watch.passed(Step.READ);
        awaitAll(send(holders));
        watch.passed(Step.PUBLISHED);
        var facts = facts(holders);
        outboxes.remember(facts);
        watch.passed(Step.REMEMBERED);
        outboxes.clear(collection, holders);
        return facts.size();
    }

    private List<Future<RecordMetadata>> send(List<Outboxes.Holder> holders) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var holder : holders) {
            for (var entry : holder.outbox()) {
                sent.add(
                        producer.send(
                                entry.envelope(source, holder.tenant())
                                        .around(entry.data(), topics)));
            }
        }
        return sent;
    }

    private List<PublishedFact> facts(List<Outboxes.Holder> holders) {
        var now = time.instant();
        var facts = new ArrayList<PublishedFact>();
        for (var holder : holders) {
            for (var entry : holder.outbox()) {
                facts.add(PublishedFact.of(holder.tenant(), entry, now));
            }
        }
        return facts;
    }

    static void awaitAll(List<Future<RecordMetadata>> sent) {
        try {
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException refused) {
            throw new KafkaException("Kafka has not acknowledged a fact", refused.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }
}
