package fr.parvis.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** When each record of a topic reached a consumer with the settings of our services. */
final class Sightings implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, CompletableFuture<Long>> seen = new ConcurrentHashMap<>();
    private final Thread reading;

    private Sightings(KafkaConsumer<String, byte[]> consumer) {
        this.consumer = consumer;
        this.reading = Thread.ofPlatform().name("sightings").start(this::read);
    }

    static Sightings of(String servers, String topic) {
        var consumer =
                new KafkaConsumer<>(
                        settings(servers), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return new Sightings(consumer);
    }

    /** By {@link System#nanoTime}, of the record about this, once it is there. */
    long of(String subject, Duration most) throws Exception {
        return of(subject).get(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    private CompletableFuture<Long> of(String subject) {
        return seen.computeIfAbsent(subject, any -> new CompletableFuture<>());
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (var record : consumer.poll(POLL)) {
                    of(subject(record)).complete(System.nanoTime());
                }
            }
        } catch (WakeupException closed) {
            // The run is over.
        }
    }

    private static String subject(ConsumerRecord<String, byte[]> record) {
        var header = record.headers().lastHeader("ce_subject");
        return header == null ? record.key() : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static Map<String, Object> settings(String servers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", servers);
        settings.put("enable.auto.commit", false);
        settings.put("fetch.min.bytes", 1);
        settings.put("max.poll.records", 100);
        settings.put("metric.reporters", "");
        settings.put("enable.metrics.push", false);
        return settings;
    }

    @Override
    public void close() throws Exception {
        consumer.wakeup();
        reading.join();
    }
}
