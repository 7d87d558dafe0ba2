package fr.parvis.starter.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Handles what came of one partition, in order: neighbours in one go where their handler takes
 * several. Where a dependency is away, work stops there.
 */
final class PartitionWork {

    private final String purpose;
    private final Handling handling;
    private final Inbox inbox;
    private final RecordWork each;
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
        this.each = new RecordWork(purpose, handling, deadLetters, metrics);
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
            each.away(ours.getFirst(), away);
            return OptionalLong.of(ours.getFirst().offset());
        }
    }

    private OptionalLong handleUnknown(List<ConsumerRecord<String, byte[]>> records) {
        var done = new ArrayList<ConsumerRecord<String, byte[]>>();
        var stop = handleRuns(handling.runs(unknown(records)), done);
        remember(done);
        return stop;
    }

    private OptionalLong handleRuns(
            List<List<ConsumerRecord<String, byte[]>>> runs,
            List<ConsumerRecord<String, byte[]>> done) {
        for (var run : runs) {
            var stop = handledTogether(run, done) ? OptionalLong.empty() : oneByOne(run, done);
            if (stop.isPresent()) {
                return stop;
            }
        }
        return OptionalLong.empty();
    }

    /** False where anything fails: the handler then meets each by itself. */
    private boolean handledTogether(
            List<ConsumerRecord<String, byte[]>> run, List<ConsumerRecord<String, byte[]>> done) {
        if (run.size() == 1) {
            return false;
        }
        try {
            handling.handle(run);
            done.addAll(run);
            return true;
        } catch (RuntimeException failure) {
            metrics.failed();
            return false;
        }
    }

    private OptionalLong oneByOne(
            List<ConsumerRecord<String, byte[]>> run, List<ConsumerRecord<String, byte[]>> done) {
        for (var record : run) {
            switch (each.handle(record)) {
                case DONE -> done.add(record);
                case BURIED -> {}
                case AWAY -> {
                    return OptionalLong.of(record.offset());
                }
            }
        }
        return OptionalLong.empty();
    }

    private List<ConsumerRecord<String, byte[]>> unknown(
            List<ConsumerRecord<String, byte[]>> records) {
        var known = known(ids(records));
        return records.stream()
                .filter(
                        record -> {
                            var id = Handling.idOf(record);
                            return id == null || known.add(id);
                        })
                .toList();
    }

    private Set<String> known(List<String> ids) {
        return ids.isEmpty() ? new HashSet<>() : new HashSet<>(inbox.known(purpose, ids));
    }

    private void remember(List<ConsumerRecord<String, byte[]>> done) {
        var ids = ids(done);
        if (!ids.isEmpty()) {
            inbox.add(purpose, ids);
        }
        metrics.handled(done.size());
    }

    /** Of those that must not be handled twice. */
    private List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream()
                .filter(record -> !handling.bearsRepeating(record))
                .map(Handling::idOf)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
