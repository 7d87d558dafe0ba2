package fr.parvis.starter.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.starter.events.Envelope;
import fr.parvis.starter.events.KafkaClients;
import fr.parvis.starter.events.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.context.ApplicationContext;

/** Tells the events of a topic again: a copy made of them must stay as it is. */
public final class Replay {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final TopicContent content;
    private final Producer<String, byte[]> producer;
    private final MeterRegistry registry;
    private final String purpose;

    /**
     * @param topic as the contracts call it
     * @param purpose of the subscription that makes the copy
     */
    @SuppressWarnings("unchecked")
    public Replay(ApplicationContext context, String topic, String purpose) {
        String prefixed = context.getBean(Topics.class).named(topic);
        this.content = new TopicContent(context.getBean(KafkaClients.class), prefixed);
        this.producer = context.getBean(Producer.class);
        this.registry = context.getBean(MeterRegistry.class);
        this.purpose = purpose;
    }

    /** All events of these types, the newest first, under new ids; waits until they are handled. */
    public void newestFirst(String... types) {
        List<ConsumerRecord<String, byte[]>> told =
                content.records().stream()
                        .filter(it -> List.of(types).contains(header(it, "ce_type")))
                        .sorted(
                                Comparator.comparing(
                                                (ConsumerRecord<String, byte[]> it) -> it.offset())
                                        .reversed())
                        .toList();
        assertThat(told).as("events to tell again").isNotEmpty();
        handledAfter(() -> told.forEach(it -> producer.send(again(it))), told.size());
    }

    /** Runs this and waits until that many events more were handled. */
    public void handledAfter(Runnable telling, int events) {
        double before = handled();
        telling.run();
        await().atMost(PATIENCE).until(() -> handled() >= before + events);
    }

    private double handled() {
        return registry.counter("events.handled", "purpose", purpose).count();
    }

    private static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> told) {
        var record =
                new ProducerRecord<>(
                        told.topic(), told.partition(), told.key(), told.value(), told.headers());
        record.headers().remove("ce_id");
        record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        return record;
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Objects.requireNonNullElse(Envelope.header(record.headers(), name), "");
    }
}
