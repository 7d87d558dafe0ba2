package fr.parvis.starter.events;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles one record by itself. One that fails by itself is tried three times within two seconds,
 * then laid among the dead letters; where a dependency is away, nothing becomes of it yet.
 */
final class RecordWork {

    private static final Logger LOG = LoggerFactory.getLogger(RecordWork.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofMillis(800));

    enum Outcome {
        DONE,
        BURIED,
        AWAY
    }

    private final String purpose;
    private final Handling handling;
    private final DeadLetterBox deadLetters;
    private final ReaderMetrics metrics;

    RecordWork(
            String purpose, Handling handling, DeadLetterBox deadLetters, ReaderMetrics metrics) {
        this.purpose = purpose;
        this.handling = handling;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    Outcome handle(ConsumerRecord<String, byte[]> record) {
        try {
            tryThrice(record);
            return Outcome.DONE;
        } catch (RuntimeException failure) {
            return Absence.isBehind(failure) ? away(record, failure) : bury(record, failure);
        }
    }

    Outcome away(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        LOG.warn("{} pauses {}-{}", purpose, record.topic(), record.partition(), reason);
        return Outcome.AWAY;
    }

    private void tryThrice(ConsumerRecord<String, byte[]> record) {
        for (var pause : PAUSES) {
            try {
                handling.handle(List.of(record));
                return;
            } catch (RuntimeException failure) {
                if (Absence.isBehind(failure)) {
                    throw failure;
                }
                metrics.failed();
                Pause.of(pause);
            }
        }
        handling.handle(List.of(record));
    }

    /** Not remembered in the inbox, so that it may be sent again. */
    private Outcome bury(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        try {
            deadLetters.add(record, purpose, failure);
            metrics.buried();
            return Outcome.BURIED;
        } catch (RuntimeException away) {
            return away(record, away);
        }
    }
}
