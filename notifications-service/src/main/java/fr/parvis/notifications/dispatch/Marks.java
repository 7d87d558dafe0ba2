package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Delivery;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Writes what became of deliveries, those of all workers in one go. A worker waits for its mark
 * before it sends again, so that a kill leaves at most one mail per conversation without one.
 */
final class Marks implements Runnable {

    private record Mark(Delivery after, CompletableFuture<Void> written) {}

    private static final System.Logger LOG = System.getLogger(Marks.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Deliveries deliveries;
    private final BlockingQueue<Mark> queue = new LinkedBlockingQueue<>();

    Marks(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Returns once the store has it. */
    void write(Delivery after) {
        var mark = new Mark(after, new CompletableFuture<>());
        queue.add(mark);
        mark.written().join();
    }

    @Override
    public void run() {
        try {
            while (true) {
                var batch = new ArrayList<Mark>(List.of(queue.take()));
                queue.drainTo(batch);
                insist(batch.stream().map(Mark::after).toList());
                batch.forEach(mark -> mark.written().complete(null));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A mail that left cannot be called back: the mark is tried until the store takes it. */
    private void insist(List<Delivery> states) throws InterruptedException {
        while (!recorded(states)) {
            Thread.sleep(BETWEEN_TRIES);
        }
    }

    private boolean recorded(List<Delivery> states) {
        try {
            deliveries.record(states);
            return true;
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "What became of deliveries cannot be written yet", away);
            return false;
        }
    }
}
