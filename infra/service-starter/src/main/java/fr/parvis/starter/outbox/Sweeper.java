package fr.parvis.starter.outbox;

import fr.parvis.starter.store.Leases;
import fr.parvis.starter.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Finds facts that have waited too long, because a process died or Kafka was away, and hands them
 * to the relay. One process of the service at a time sweeps.
 */
final class Sweeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final Duration PATIENCE = Duration.ofMillis(1500);
    private static final Duration LEASE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int PAGE = 1000;

    private final Store store;
    private final Outboxes outboxes;
    private final Relay relay;
    private final Leases leases;
    private final InstantSource time;
    private final OutboxMetrics metrics;
    private volatile Thread thread = new Thread();

    Sweeper(
            Store store,
            Outboxes outboxes,
            Relay relay,
            Leases leases,
            InstantSource time,
            OutboxMetrics metrics) {
        this.store = store;
        this.outboxes = outboxes;
        this.relay = relay;
        this.leases = leases;
        this.time = time;
        this.metrics = metrics;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("outbox-sweeper").start(this::sweepForEver);
    }

    @Override
    public void stop() {
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void sweepForEver() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                sweepIfMine();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweepIfMine() {
        try {
            if (relay.hasRoom() && leases.hold("outbox-sweeper", LEASE)) {
                sweep();
            }
        } catch (RuntimeException away) {
            LOG.warn("Not swept", away);
        }
    }

    private void sweep() {
        var now = time.instant();
        var oldest = now;
        for (var collection : store.collectionsWithFacts()) {
            var inCollection = sweep(collection, now);
            oldest = inCollection.isBefore(oldest) ? inCollection : oldest;
        }
        metrics.oldestAge(Duration.between(oldest, now));
    }

    private Instant sweep(String collection, Instant now) {
        var waiting = outboxes.waitingSince(now.minus(PATIENCE), collection, PAGE);
        waiting.forEach(holder -> relay.hand(new Waiting(collection, holder.id())));
        return waiting.isEmpty() ? now : waiting.getFirst().outbox().getFirst().at();
    }
}
