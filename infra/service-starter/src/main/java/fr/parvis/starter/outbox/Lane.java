package fr.parvis.starter.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Relays documents one batch after the other, so that the facts of a document keep their order.
 * While one batch is under way the next gathers. What it cannot take or publish stays for the
 * sweeper.
 */
final class Lane implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int CAPACITY = 5000;
    private static final int BATCH = 200;
    private static final Duration REST = Duration.ofMillis(300);

    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>(CAPACITY);
    private final Publication publication;
    private final OutboxMetrics metrics;
    private volatile boolean busy;

    Lane(Publication publication, OutboxMetrics metrics) {
        this.publication = publication;
        this.metrics = metrics;
    }

    void hand(Waiting document) {
        if (!queue.offer(document)) {
            metrics.leftToSweeper();
        }
    }

    boolean isIdle() {
        return queue.isEmpty() && !busy;
    }

    boolean hasRoom() {
        return queue.remainingCapacity() > CAPACITY / 2;
    }

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                relay(next());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Waiting> next() throws InterruptedException {
        var batch = new ArrayList<Waiting>();
        busy = !queue.isEmpty();
        batch.add(queue.take());
        busy = true;
        queue.drainTo(batch, BATCH - 1);
        return batch;
    }

    private void relay(List<Waiting> batch) throws InterruptedException {
        try {
            byCollection(batch).forEach(this::publish);
        } catch (RuntimeException failure) {
            metrics.failed();
            LOG.warn("Facts are left to the sweeper", failure);
            Thread.sleep(REST);
        }
    }

    private void publish(String collection, Set<String> documentIds) {
        metrics.published(publication.publish(collection, documentIds));
    }

    private static Map<String, Set<String>> byCollection(List<Waiting> batch) {
        return batch.stream()
                .collect(
                        Collectors.groupingBy(
                                Waiting::collection,
                                Collectors.mapping(
                                        Waiting::documentId,
                                        Collectors.toCollection(TreeSet::new))));
    }
}
