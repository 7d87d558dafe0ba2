package fr.parvis.local.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A dead letter as the starter leaves it: the record as it was, and headers {@code dl_…} that say
 * where it came from and why it lies here. Its content is never shown: it may be about a person.
 */
record DeadLetter(ConsumerRecord<String, byte[]> kept) {

    private static final String OURS = "dl_";

    String id() {
        return kept.key();
    }

    String line() {
        return "%s  %-36s %-20s %s"
                .formatted(said("dl_at"), id(), said("ce_type"), said("dl_reason"));
    }

    String headers() {
        return all().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** The record as it was before it came here. */
    ProducerRecord<String, byte[]> revived() {
        var headers = new RecordHeaders();
        for (Header header : kept.headers()) {
            if (!header.key().startsWith(OURS)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(said("dl_topic"), null, said("dl_key"), kept.value(), headers);
    }

    private String said(String header) {
        return Optional.ofNullable(all().get(header)).orElse("");
    }

    private Map<String, String> all() {
        Map<String, String> headers = new LinkedHashMap<>();
        kept.headers().forEach(header -> headers.put(header.key(), text(header)));
        return headers;
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
