package fr.parvis.starter.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
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

    private enum Outcome {
        DONE,
        BURIED,
        AWAY
    }

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
            away(ours.getFirst(), away);
            return OptionalLong.of(ours.getFirst().offset());
        }
    }

    private OptionalLong handleUnknown(List<ConsumerRecord<String, byte[]>> records) {
        var known = known(records);
        var done = new ArrayList<String>();
        for (var record : records) {
            var id = idOf(record);
            if (id == null || known.add(id)) {
                var outcome = handleOne(record);
                if (outcome == Outcome.AWAY) {
                    remember(done);
                    return OptionalLong.of(record.offset());
                }
                if (outcome == Outcome.DONE && id != null) {
                    done.add(id);
                }
            }
        }
        remember(done);
        return OptionalLong.empty();
    }

    private Set<String> known(List<ConsumerRecord<String, byte[]>> records) {
        var ids =
                records.stream()
                        .map(PartitionWork::idOf)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList();
        return ids.isEmpty() ? new HashSet<>() : new HashSet<>(inbox.known(purpose, ids));
    }

    private void remember(List<String> done) {
        if (!done.isEmpty()) {
            inbox.add(purpose, done);
            metrics.handled(done.size());
        }
    }

    private Outcome handleOne(ConsumerRecord<String, byte[]> record) {
        try {
            tryThrice(record);
            return Outcome.DONE;
        } catch (RuntimeException failure) {
            return Absence.isBehind(failure) ? away(record, failure) : bury(record, failure);
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

    private Outcome away(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
        LOG.warn("{} pauses {}-{}", purpose, record.topic(), record.partition(), reason);
        return Outcome.AWAY;
    }

    private static @Nullable String idOf(ConsumerRecord<String, byte[]> record) {
        return Envelope.header(record.headers(), "ce_id");
    }
}
