package fr.parvis.starter.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;

/** Publishes the facts of documents as soon as they are handed to it, several at once. */
final class Relay implements SmartLifecycle {

    /** Few, so that facts gather: a batch costs the store hardly more than one. */
    private static final int LANES = 2;

    private static final Duration DRAIN = Duration.ofSeconds(2);

    private final List<Lane> lanes;
    private volatile List<Thread> threads = List.of();

    Relay(Publication publication, OutboxMetrics metrics) {
        this.lanes =
                IntStream.range(0, LANES).mapToObj(at -> new Lane(publication, metrics)).toList();
    }

    void hand(Waiting document) {
        lanes.get(Math.floorMod(document.hashCode(), LANES)).hand(document);
    }

    boolean hasRoom() {
        return lanes.stream().allMatch(Lane::hasRoom);
    }

    @Override
    public void start() {
        threads = lanes.stream().map(Thread.ofVirtual().name("relay-", 0)::start).toList();
    }

    @Override
    public void stop() {
        awaitEmpty();
        threads.forEach(Thread::interrupt);
        threads = List.of();
    }

    /** What is not out by then is published after the next start. */
    private void awaitEmpty() {
        var deadline = System.nanoTime() + DRAIN.toNanos();
        while (!lanes.stream().allMatch(Lane::isIdle) && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }

    /** Stops after the web server and the consumers, whose last facts it still publishes. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4000;
    }
}
