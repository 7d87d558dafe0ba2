package fr.parvis.starter.events;

import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** Where a service lays records that it could not handle. */
final class DeadLetterBox {

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
        var letter = DeadLetter.of(failed, topic, purpose, reasonOf(failure), time.instant());
        try {
            producer.send(letter).get();
        } catch (ExecutionException refused) {
            throw new KafkaException("A dead letter is not acknowledged", refused.getCause());
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }

    private static String reasonOf(RuntimeException failure) {
        var where = failure.getStackTrace().length == 0 ? "" : " at " + failure.getStackTrace()[0];
        return failure.getClass().getName() + where;
    }
}
