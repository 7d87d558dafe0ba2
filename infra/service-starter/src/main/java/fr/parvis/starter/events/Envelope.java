package fr.parvis.starter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What is said about an event beside its data: the headers of CloudEvents 1.0, binary mode. */
public record Envelope(
        String id,
        String type,
        String source,
        String subject,
        Instant time,
        String tenant,
        String actor,
        String correlationId,
        @Nullable String traceparent) {

    /** The record that tells this event to the topic of its type. */
    public ProducerRecord<String, byte[]> around(String json, Topics topics) {
        var record =
                new ProducerRecord<>(topics.of(type), tenant + "/" + subject, json.getBytes(UTF_8));
        writeTo(record.headers());
        return record;
    }

    /** Refuses a record that is no event, naming the header it lacks. */
    public static Envelope of(ConsumerRecord<String, byte[]> record) {
        var headers = record.headers();
        return new Envelope(
                required(headers, "ce_id"),
                required(headers, "ce_type"),
                required(headers, "ce_source"),
                required(headers, "ce_subject"),
                Instant.parse(required(headers, "ce_time")),
                required(headers, "ce_tenant"),
                required(headers, "ce_actor"),
                required(headers, "ce_correlationid"),
                header(headers, "traceparent"));
    }

    public static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private void writeTo(Headers headers) {
        write(headers, "ce_specversion", "1.0");
        write(headers, "ce_id", id);
        write(headers, "ce_type", type);
        write(headers, "ce_source", source);
        write(headers, "ce_subject", subject);
        write(headers, "ce_time", time.toString());
        write(headers, "ce_tenant", tenant);
        write(headers, "ce_actor", actor);
        write(headers, "ce_correlationid", correlationId);
        write(headers, "content-type", "application/json");
        if (traceparent != null) {
            write(headers, "traceparent", traceparent);
        }
    }

    private static void write(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static String required(Headers headers, String name) {
        var value = header(headers, name);
        if (value == null) {
            throw new IllegalArgumentException("The record has no header " + name);
        }
        return value;
    }
}
