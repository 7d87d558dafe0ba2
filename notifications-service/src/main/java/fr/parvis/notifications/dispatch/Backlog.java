package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.email.Providers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * What this process holds and has not sent yet, never more than {@value #MOST}: the most urgent
 * lane first, tenants in turn, and to no provider more at once than it bears.
 */
public final class Backlog {

    public static final int MOST = 1024;
    private static final int LOW = 64;

    private final ProviderLoad load;
    private final Map<Lane, Ring> lanes = new EnumMap<>(Lane.class);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int promised;
    private int waiting;
    private int inHand;
    private boolean closed;

    public Backlog(Providers providers) {
        this.load = new ProviderLoad(providers);
    }

    /** Promises room for at most so many; a lane leaves room for those more urgent. */
    int reserve(Lane lane, int asked) {
        return locked(
                () -> {
                    int ceiling = MOST - lane.ordinal() * MOST / 4;
                    int granted = Math.clamp(ceiling - promised - waiting, 0, asked);
                    promised += granted;
                    return granted;
                });
    }

    /** Puts in what came of a promise of room for so many. */
    void fill(int promise, List<Delivery> deliveries) {
        locked(
                () -> {
                    promised -= promise;
                    waiting += deliveries.size();
                    deliveries.forEach(each -> ring(each.lane()).add(each));
                    changed.signalAll();
                    return true;
                });
    }

    /** The next that may go; waits until there is one, or interrupts at the close. */
    Delivery take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            for (var next = next(); ; next = next()) {
                if (next.isPresent()) {
                    return next.get();
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Sends home those who wait. */
    void close() {
        locked(
                () -> {
                    closed = true;
                    changed.signalAll();
                    return true;
                });
    }

    /** Told when a delivery taken was served, whatever came of it. */
    void done(Delivery delivery) {
        locked(
                () -> {
                    inHand--;
                    load.gaveBack(delivery);
                    changed.signalAll();
                    return true;
                });
    }

    boolean isLow() {
        return locked(() -> promised + waiting < LOW);
    }

    boolean isEmpty() {
        return locked(() -> promised + waiting + inHand == 0);
    }

    /** Takes out all that nobody took. */
    List<Delivery> drained() {
        return locked(
                () -> {
                    var rest = new ArrayList<Delivery>();
                    for (var ring : lanes.values()) {
                        for (var each = ring.poll(any -> true);
                                each.isPresent();
                                each = ring.poll(any -> true)) {
                            rest.add(each.get());
                        }
                    }
                    waiting = 0;
                    return rest;
                });
    }

    private Optional<Delivery> next() throws InterruptedException {
        if (closed) {
            throw new InterruptedException("The post closes");
        }
        var next =
                lanes.values().stream()
                        .flatMap(ring -> ring.poll(load::hasRoomFor).stream())
                        .findFirst();
        next.ifPresent(this::handed);
        return next;
    }

    private Ring ring(Lane lane) {
        return lanes.computeIfAbsent(lane, any -> new Ring());
    }

    private void handed(Delivery delivery) {
        waiting--;
        inHand++;
        load.took(delivery);
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
