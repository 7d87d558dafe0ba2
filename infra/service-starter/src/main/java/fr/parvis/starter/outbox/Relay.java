package fr.parvis.starter.outbox;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;

/** Publishes the facts of documents as soon as they are handed to it, several at once. */
final class Relay implements SmartLifecycle {

    private static final int LANES = 8;

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
        threads.forEach(Thread::interrupt);
        threads = List.of();
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
