package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Lease;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds deliveries under this process's lease until its workers sent them. What is planned here
 * while there is room is held from birth: the warm path claims nothing and polls nothing.
 */
public final class Post {

    static final Duration LEASE = Duration.ofSeconds(10);

    private final String holder;
    private final Deliveries deliveries;
    private final Backlog backlog;
    private final Marks marks;
    private final Refill refill;
    private final InstantSource time;
    private volatile Instant renewedUntil = Instant.MIN;
    private volatile boolean closing;

    /**
     * @param holder names this process, anew at each start
     */
    public Post(String holder, Deliveries deliveries, Backlog backlog, InstantSource time) {
        this.holder = holder;
        this.deliveries = deliveries;
        this.backlog = backlog;
        this.marks = new Marks(deliveries);
        this.refill = new Refill(this, deliveries, backlog, time);
        this.time = time;
    }

    Marks marks() {
        return marks;
    }

    Refill refill() {
        return refill;
    }

    /** Keeps what was planned; those of one lane, of the present tenant. */
    public void take(List<Delivery> planned) {
        if (!planned.isEmpty()) {
            int room = backlog.reserve(planned.getFirst().lane(), dueNow(planned));
            backlog.fill(room, kept(held(planned, room)));
            refill.wake();
        }
    }

    /** Tells the workers that something waits in the store. */
    public void wake() {
        refill.wake();
    }

    Delivery take() throws InterruptedException {
        var next = backlog.take();
        if (backlog.isLow()) {
            refill.wake();
        }
        return next;
    }

    void mark(Delivery after) {
        marks.write(after);
    }

    void done(Delivery delivery) {
        backlog.done(delivery);
    }

    /** Whether no other process may have it yet. */
    boolean stillHolds(Delivery delivery) {
        var lease = delivery.lease();
        var now = time.instant();
        return lease != null && (now.isBefore(lease.until()) || now.isBefore(renewedUntil));
    }

    void renew() {
        if (!backlog.isEmpty()) {
            var lease = lease();
            deliveries.renew(lease);
            renewedUntil = lease.until();
        }
    }

    Lease lease() {
        return new Lease(holder, time.instant().plus(LEASE));
    }

    boolean isClosing() {
        return closing;
    }

    void close() {
        closing = true;
        backlog.close();
    }

    /** Gives back what nobody took, for the other processes. */
    void giveBack() {
        var now = time.instant();
        deliveries.record(
                backlog.drained().stream()
                        .map(each -> each.released(each.lastAnswer(), now, now))
                        .toList());
    }

    private int dueNow(List<Delivery> planned) {
        return (int) planned.stream().filter(this::isDue).count();
    }

    private boolean isDue(Delivery delivery) {
        return !delivery.dueAt().isAfter(time.instant());
    }

    private List<Delivery> held(List<Delivery> planned, int room) {
        var lease = lease();
        var all = new ArrayList<Delivery>(planned.size());
        int left = room;
        for (var each : planned) {
            boolean held = left > 0 && isDue(each);
            all.add(held ? each.heldFromBirth(lease) : each);
            left -= held ? 1 : 0;
        }
        return all;
    }

    /** Those now in the store and in our hands. */
    private List<Delivery> kept(List<Delivery> all) {
        return deliveries.addAbsent(all).stream().filter(each -> each.lease() != null).toList();
    }
}
