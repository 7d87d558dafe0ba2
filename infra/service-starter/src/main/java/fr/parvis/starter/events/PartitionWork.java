package fr.parvis.starter.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles what came of one partition, in order. A record that fails by itself is tried three times
 * within two seconds, then laid among the dead letters; where a dependency is away, work stops
 * there.
 */
final class PartitionWork {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionWork.class);
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(200), Duration.ofMillis(800));

    private final String purpose;
    private final Handling handling;
    private final Inbox inbox;
    private final DeadLetterBox deadLetters;
    private final ReaderMetrics metrics;

    PartitionWork(
            String purpose,
            Handling handling,
            Inbox inbox,
            DeadLetterBox deadLetters,
            ReaderMetrics metrics) {
        this.purpose = purpose;
        this.handling = handling;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    /** The offset at which work stopped, because a dependency is away; empty when all is done. */
    OptionalLong handle(List<ConsumerRecord<String, byte[]>> records) {
        var ours = records.stream().filter(handling::concerns).toList();
        if (ours.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return handleUnknown(ours);
        } catch (RuntimeException away) {
            return stopAt(ours.getFirst(), away);
        }
    }

    private OptionalLong handleUnknown(List<ConsumerRecord<String, byte[]>> records) {
        var ids = records.stream().map(PartitionWork::idOf).flatMap(Stream::ofNullable).toList();
        var known = new HashSet<>(inbox.known(purpose, ids));
        var done = new ArrayList<String>();
        var stop = OptionalLong.empty();
        for (var record : records) {
            var id = idOf(record);
            if (id == null || known.add(id)) {
                stop = handleOne(record);
                if (stop.isPresent()) {
                    break;
                }
                if (id != null) {
                    done.add(id);
                }
            }
        }
        remember(done);
        return stop;
    }

    private void remember(List<String> done) {
        if (!done.isEmpty()) {
            inbox.add(purpose, done);
            metrics.handled(done.size());
        }
    }

    private OptionalLong handleOne(ConsumerRecord<String, byte[]> record) {
        try {
            tryThrice(record);
            return OptionalLong.empty();
        } catch (RuntimeException failure) {
            return Absence.isBehind(failure) ? stopAt(record, failure) : bury(record, failure);
        }
    }

    private void tryThrice(ConsumerRecord<String, byte[]> record) {
        for (var pause : PAUSES) {
            try {
                handling.handle(record);
                return;
            } catch (RuntimeException failure) {
                if (Absence.isBehind(failure)) {
                    throw failure;
                }
                metrics.failed();
                Pause.of(pause);
            }
        }
        handling.handle(record);
    }

    private OptionalLong bury(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
        try {
            LOG.error("{} lays {} among the dead letters", purpose, idOf(record), failure);
            deadLetters.add(record, purpose, failure);
            metrics.buried();
            return OptionalLong.empty();
        } catch (RuntimeException away) {
            return stopAt(record, away);
        }
    }

    private OptionalLong stopAt(ConsumerRecord<String, byte[]> record, RuntimeException away) {
        LOG.warn("{} pauses {}-{}", purpose, record.topic(), record.partition(), away);
        return OptionalLong.of(record.offset());
    }

    private static @Nullable String idOf(ConsumerRecord<String, byte[]> record) {
        return Envelope.header(record.headers(), "ce_id");
    }
}
