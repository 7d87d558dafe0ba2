package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.Lease;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Serves a process that is killed after so many marks: from then on it never answers it again. */
final class DyingDeliveries implements Deliveries {

    private final Deliveries store;
    private final AtomicInteger left;
    private final CountDownLatch revived = new CountDownLatch(1);

    DyingDeliveries(Deliveries store, int marks) {
        this.store = store;
        this.left = new AtomicInteger(marks);
    }

    boolean isDead() {
        return left.get() <= 0;
    }

    void revive() {
        revived.countDown();
    }

    @Override
    public int record(List<Delivery> after) {
        if (left.addAndGet(-after.size()) < 0) {
            silence();
        }
        return store.record(after);
    }

    @Override
    public List<Delivery> addAbsent(List<Delivery> planned) {
        return store.addAbsent(planned);
    }

    @Override
    public Optional<Delivery> byId(String id) {
        return store.byId(id);
    }

    @Override
    public List<Delivery> list(Wanted wanted, @Nullable String afterId, int limit) {
        return store.list(wanted, afterId, limit);
    }

    @Override
    public long count(Wanted wanted) {
        return store.count(wanted);
    }

    @Override
    public void forget(String personId) {
        store.forget(personId);
    }

    @Override
    public List<Delivery> claim(Lane lane, int most, Lease lease, Instant now) {
        return isDead() ? List.of() : store.claim(lane, most, lease, now);
    }

    @Override
    public void renew(Lease lease) {
        if (!isDead()) {
            store.renew(lease);
        }
    }

    @Override
    public long freeExpired(Instant now) {
        return isDead() ? 0 : store.freeExpired(now);
    }

    private void silence() {
        try {
            revived.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
