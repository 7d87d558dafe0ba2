package fr.parvis.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer with the settings of our services, to a topic that lives as long as it. */
final class RawKafka implements AutoCloseable {

    static final String TOPIC = "banc";

    private final Admin admin;
    private final KafkaProducer<String, byte[]> producer;

    private RawKafka(Admin admin, KafkaProducer<String, byte[]> producer) {
        this.admin = admin;
        this.producer = producer;
    }

    static RawKafka on(String servers) throws ExecutionException, InterruptedException {
        Admin admin = Admin.create(Map.of("bootstrap.servers", servers));
        admin.createTopics(List.of(new NewTopic(TOPIC, 12, (short) 1))).all().get();
        return new RawKafka(
                admin,
                new KafkaProducer<>(
                        settings(servers), new StringSerializer(), new ByteArraySerializer()));
    }

    void send(String key, byte[] value) {
        producer.send(new ProducerRecord<>(TOPIC, key, value));
    }

    private static Map<String, Object> settings(String servers) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", servers);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 0);
        settings.put("metric.reporters", "");
        settings.put("enable.metrics.push", false);
        return settings;
    }

    @Override
    public void close() throws Exception {
        producer.close();
        admin.deleteTopics(List.of(TOPIC)).all().get();
        admin.close();
    }
}
