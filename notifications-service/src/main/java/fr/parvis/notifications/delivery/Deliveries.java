package fr.parvis.notifications.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The deliveries of the tenants, and the queue that they are. */
public interface Deliveries {

    /** Of the present tenant: keeps those whose key and address are new, and says which. */
    List<Delivery> addAbsent(List<Delivery> planned);

    Optional<Delivery> byId(String id);

    /** Of the present tenant, in the order they were planned. */
    List<Delivery> list(Wanted wanted, @Nullable String afterId, int limit);

    long count(Wanted wanted);

    /** Forgets a person of the present tenant, and every delivery to them alone. */
    void forget(String personId);

    /**
     * Stores states of any tenant, each only where the stored version is the one before it, with
     * the fact that it tells; says how many were stored.
     */
    int record(List<Delivery> after);

    /** Gives to this holder what waits in a lane and is due, some of each tenant in turn. */
    List<Delivery> claim(Lane lane, int most, Lease lease, Instant now);

    /** Moves on the leases of this holder. */
    void renew(Lease lease);

    /** Puts back what was held by a process that no longer renews; says how many. */
    long freeExpired(Instant now);

    /** Which deliveries are asked for; null asks for all. */
    record Wanted(
            @Nullable String kind, @Nullable String subjectId, @Nullable DeliveryState state) {

        public static Wanted of(SubjectRef subject) {
            return new Wanted(subject.kind(), subject.id(), null);
        }
    }
}
