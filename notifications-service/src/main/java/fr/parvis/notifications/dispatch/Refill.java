package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Lane;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Brings what waits in the store into the backlog, renews leases and frees expired ones. */
final class Refill implements Runnable {

    private static final System.Logger LOG = System.getLogger(Refill.class.getName());
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(3);
    private static final int CLAIMED_AT_ONCE = 64;

    private final Post post;
    private final Deliveries deliveries;
    private final Backlog backlog;
    private final InstantSource time;
    private final Semaphore wake = new Semaphore(0);
    private Instant renewed = Instant.MIN;
    private Instant swept = Instant.MIN;

    Refill(Post post, Deliveries deliveries, Backlog backlog, InstantSource time) {
        this.post = post;
        this.deliveries = deliveries;
        this.backlog = backlog;
        this.time = time;
    }

    void wake() {
        wake.release();
    }

    @Override
    public void run() {
        try {
            while (!post.isClosing()) {
                round();
                wake.tryAcquire(ROUND.toMillis(), TimeUnit.MILLISECONDS);
                wake.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The store may be away: the next round finds it again. */
    void round() {
        try {
            upkeep(time.instant());
            while (backlog.isLow() && claimed()) {
                upkeep(time.instant());
            }
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "The queue of deliveries cannot be read yet", away);
        }
    }

    private void upkeep(Instant now) {
        if (!now.isBefore(renewed.plus(BETWEEN_RENEWALS))) {
            post.renew();
            renewed = now;
        }
        if (!now.isBefore(swept.plus(ROUND))) {
            long freed = deliveries.freeExpired(now);
            swept = now;
            if (freed > 0) {
                LOG.log(Level.INFO, "Deliveries left by a process that is gone: " + freed);
            }
        }
    }

    private boolean claimed() {
        for (Lane lane : Lane.values()) {
            if (claimed(lane)) {
                return true;
            }
        }
        return false;
    }

    private boolean claimed(Lane lane) {
        int room = backlog.reserve(lane, CLAIMED_AT_ONCE);
        List<Delivery> mine = List.of();
        try {
            mine = deliveries.claim(lane, room, post.lease(), time.instant());
        } finally {
            backlog.fill(room, mine);
        }
        return !mine.isEmpty();
    }
}
