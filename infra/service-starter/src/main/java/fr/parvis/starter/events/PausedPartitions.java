package fr.parvis.starter.events;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/**
 * Partitions that wait for a dependency to come back; each is tried again without limit. Used by
 * the thread of its reader alone.
 */
final class PausedPartitions implements ConsumerRebalanceListener {

    static final Duration RETRY = Duration.ofMillis(250);

    private final Map<TopicPartition, Long> dueNanos = new HashMap<>();
    private final ReaderMetrics metrics;

    PausedPartitions(ReaderMetrics metrics) {
        this.metrics = metrics;
    }

    boolean isEmpty() {
        return dueNanos.isEmpty();
    }

    /** Reads on from this offset, once the pause is over. */
    void pause(Consumer<String, byte[]> consumer, TopicPartition partition, long offset) {
        consumer.seek(partition, offset);
        consumer.pause(List.of(partition));
        dueNanos.put(partition, System.nanoTime() + RETRY.toNanos());
        metrics.paused(dueNanos.size());
    }

    void resumeDue(Consumer<String, byte[]> consumer) {
        var now = System.nanoTime();
        var due = dueNanos.entrySet().stream().filter(it -> it.getValue() - now <= 0);
        var partitions = due.map(Map.Entry::getKey).toList();
        consumer.resume(partitions);
        forget(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        forget(partitions);
    }

    private void forget(Collection<TopicPartition> partitions) {
        dueNanos.keySet().removeAll(partitions);
        metrics.paused(dueNanos.size());
    }
}
