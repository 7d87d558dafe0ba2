package fr.parvis.tenants;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** The compacted topic {@code parvis.tenants}: key SIREN, value the whole state. */
public final class KafkaTenantDirectory implements TenantDirectory, AutoCloseable {

    private static final String TOPIC = "parvis.tenants";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String servers;
    private final KafkaProducer<String, String> producer;

    public KafkaTenantDirectory(String servers) {
        this.servers = servers;
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", servers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer());
    }

    @Override
    public Map<String, Tenant> present() {
        Map<String, Tenant> tenants = new LinkedHashMap<>();
        try (KafkaConsumer<String, String> consumer = consumer()) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(TOPIC).stream()
                            .map(info -> new TopicPartition(TOPIC, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(told -> apply(told, tenants));
            }
        }
        return tenants;
    }

    @Override
    public void tell(Tenant tenant) {
        try {
            producer.send(record(tenant)).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while telling " + tenant.siren());
        } catch (ExecutionException failed) {
            throw new IllegalStateException("Kafka refused " + tenant.siren(), failed.getCause());
        }
    }

    @Override
    public void close() {
        producer.close();
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static void apply(ConsumerRecord<String, String> told, Map<String, Tenant> tenants) {
        if (told.value() == null) {
            tenants.remove(told.key());
        } else {
            tenants.put(told.key(), JSON.readValue(told.value(), Tenant.class));
        }
    }

    /** CloudEvents 1.0 in binary mode. */
    static ProducerRecord<String, String> record(Tenant tenant) {
        var record = new ProducerRecord<>(TOPIC, tenant.siren(), JSON.writeValueAsString(tenant));
        String id = UUID.randomUUID().toString();
        headers(tenant, id)
                .forEach(
                        (name, value) ->
                                record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static Map<String, String> headers(Tenant tenant, String id) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", "tenants.tenant-registered.v1");
        headers.put("ce_source", "tenants");
        headers.put("ce_subject", tenant.siren());
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_tenant", tenant.siren());
        headers.put("ce_actor", "tenants");
        headers.put("ce_correlationid", id);
        headers.put("content-type", "application/json");
        return headers;
    }
}
