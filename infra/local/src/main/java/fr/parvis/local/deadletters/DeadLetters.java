package fr.parvis.local.deadletters;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The dead letters of one service, as its topic holds them now. */
public final class DeadLetters {

    /** For Kafka to answer, in milliseconds. */
    private static final int PATIENCE = 10_000;

    private final String servers;
    private final String topic;

    /**
     * @param service its name, e.g. {@code volunteers-service}
     */
    public DeadLetters(String servers, String service) {
        this.servers = servers;
        this.topic = "parvis.dead-letters." + service;
    }

    /** One line each, oldest first. */
    public List<String> list() {
        return read().stream().map(DeadLetter::line).toList();
    }

    /** Every header of one. */
    public Optional<String> show(String id) {
        return find(id).map(DeadLetter::headers);
    }

    /**
     * Sends one back to where it came from and forgets it here. Every reader of that topic sees it
     * once more; those that had handled it know its id.
     *
     * @return whether there was such a letter
     */
    public boolean redeliver(String id) {
        Optional<DeadLetter> letter = find(id);
        letter.ifPresent(this::sendBack);
        return letter.isPresent();
    }

    private Optional<DeadLetter> find(String id) {
        return read().stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    private void sendBack(DeadLetter letter) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "acks", "all", "max.block.ms", PATIENCE);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(letter.revived()).get();
            producer.send(new ProducerRecord<>(topic, letter.id(), null)).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka refuses " + letter.id(), refused.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    private Collection<DeadLetter> read() {
        Map<String, DeadLetter> letters = new LinkedHashMap<>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "default.api.timeout.ms", PATIENCE);
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).values().iterator().next();
            while (consumer.position(partitions.getFirst()) < end) {
                consumer.poll(Duration.ofMillis(500)).forEach(kept -> apply(kept, letters));
            }
        }
        return letters.values();
    }

    private static void apply(
            ConsumerRecord<String, byte[]> kept, Map<String, DeadLetter> letters) {
        if (kept.value() == null) {
            letters.remove(kept.key());
        } else {
            letters.put(kept.key(), new DeadLetter(kept));
        }
    }
}
