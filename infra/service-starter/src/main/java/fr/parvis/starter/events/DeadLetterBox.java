package fr.parvis.starter.events;

import fr.parvis.starter.telemetry.Correlation;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a service lays records that it could not handle. */
final class DeadLetterBox {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterBox.class);

    private final Producer<String, byte[]> producer;
    private final String topic;
    private final InstantSource time;

    DeadLetterBox(Producer<String, byte[]> producer, String topic, InstantSource time) {
        this.producer = producer;
        this.topic = topic;
        this.time = time;
    }

    /** Returns once Kafka has it. */
    void add(ConsumerRecord<String, byte[]> failed, String purpose, RuntimeException failure) {
        log(failed, purpose, failure);
        var letter = DeadLetter.of(failed, topic, purpose, reasonOf(failure), time.instant());
        try {
            producer.send(letter).get();
        } catch (ExecutionException refused) {
            throw new KafkaException("A dead letter is not acknowledged", refused.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private static void log(
            ConsumerRecord<String, byte[]> failed, String purpose, RuntimeException failure) {
        LOG.atError()
                .addKeyValue("tenant", DeadLetter.said(failed, "ce_tenant"))
                .addKeyValue(Correlation.KEY, DeadLetter.said(failed, "ce_correlationid"))
                .setCause(failure)
                .log("{} lays {} aside", purpose, DeadLetter.said(failed, "ce_id"));
    }

    private static String reasonOf(RuntimeException failure) {
        return failure.getClass().getName() + lineOf(failure.getStackTrace());
    }

    /** Of ours where there is one: a library's own line tells little. */
    private static String lineOf(StackTraceElement[] frames) {
        return Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith("fr.parvis."))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
