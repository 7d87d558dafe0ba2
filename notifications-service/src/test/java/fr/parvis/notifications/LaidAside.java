package fr.parvis.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.ApplicationContext;

/** Lays events aside, as a reader does that cannot handle them. */
public final class LaidAside {

    private LaidAside() {}

    /** Ids of as many letters, each about one of these subjects; their topic has no reader here. */
    public static List<String> in(ApplicationContext context, Siren tenant, String... subjects) {
        return Stream.of(subjects).map(it -> one(context, tenant, it)).toList();
    }

    @SuppressWarnings("unchecked")
    private static String one(ApplicationContext context, Siren tenant, String subject) {
        var producer = (Producer<String, byte[]>) context.getBean(Producer.class);
        var topics = context.getBean(Topics.class);
        String id = UUID.randomUUID().toString();
        var failed = event(id, tenant, subject).around("{}", topics);
        var letter =
                new ProducerRecord<>(
                        topics.deadLettersOf("notifications-service"),
                        null,
                        id,
                        failed.value(),
                        failed.headers());
        letter.headers()
                .add("dl_topic", failed.topic().getBytes(UTF_8))
                .add("dl_key", failed.key().getBytes(UTF_8))
                .add("dl_purpose", "tests".getBytes(UTF_8))
                .add("dl_reason", "java.lang.IllegalStateException".getBytes(UTF_8))
                .add("dl_at", Instant.now().toString().getBytes(UTF_8));
        send(producer, letter);
        return id;
    }

    private static Envelope event(String id, Siren tenant, String subject) {
        return new Envelope(
                id,
                "actions.house-changed.v1",
                "test",
                subject,
                Instant.now(),
                tenant.value(),
                "anne",
                id,
                null);
    }

    private static void send(
            Producer<String, byte[]> producer, ProducerRecord<String, byte[]> letter) {
        try {
            producer.send(letter).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
