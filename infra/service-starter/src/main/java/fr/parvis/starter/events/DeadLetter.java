package fr.parvis.starter.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that a service could not handle: as it was, with headers that say where it came from and
 * why it lies here. Its key is the event's id.
 */
final class DeadLetter {

    static final String TOPIC = "dl_topic";
    static final String KEY = "dl_key";
    static final String PURPOSE = "dl_purpose";
    static final String REASON = "dl_reason";
    static final String AT = "dl_at";
    private static final String OURS = "dl_";

    private DeadLetter() {}

    /**
     * @param reason without personal data: the kind of failure, not what the record said
     */
    static ProducerRecord<String, byte[]> of(
            ConsumerRecord<String, byte[]> failed,
            String topic,
            String purpose,
            String reason,
            Instant now) {
        var headers = new RecordHeaders(failed.headers().toArray());
        headers.add(TOPIC, failed.topic().getBytes(UTF_8));
        headers.add(KEY, Objects.requireNonNullElse(failed.key(), "").getBytes(UTF_8));
        headers.add(PURPOSE, purpose.getBytes(UTF_8));
        headers.add(REASON, reason.getBytes(UTF_8));
        headers.add(AT, now.toString().getBytes(UTF_8));
        return new ProducerRecord<>(topic, null, idOf(failed), failed.value(), headers);
    }

    /** The record as it was before it came here. */
    static ProducerRecord<String, byte[]> revived(ConsumerRecord<String, byte[]> dead) {
        var headers = new RecordHeaders();
        for (Header header : dead.headers()) {
            if (!header.key().startsWith(OURS)) {
                headers.add(header);
            }
        }
        return new ProducerRecord<>(
                said(dead, TOPIC), null, said(dead, KEY), dead.value(), headers);
    }

    static String said(ConsumerRecord<String, byte[]> dead, String header) {
        return Objects.requireNonNullElse(Envelope.header(dead.headers(), header), "");
    }

    private static String idOf(ConsumerRecord<String, byte[]> failed) {
        var id = Envelope.header(failed.headers(), "ce_id");
        return id != null ? id : failed.topic() + "-" + failed.partition() + "-" + failed.offset();
    }
}
