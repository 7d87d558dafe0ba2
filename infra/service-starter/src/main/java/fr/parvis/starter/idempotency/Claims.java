package fr.parvis.starter.idempotency;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.store.TenantCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;

/** The keys used in the last 24 hours. */
final class Claims {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(20);
    private static final Bson ALWAYS = Filters.empty();

    private final TenantCollection<Claim> stored;
    private final Ids ids;
    private final InstantSource time;

    Claims(TenantCollection<Claim> stored, Ids ids, InstantSource time) {
        this.stored = stored;
        this.ids = ids;
        this.time = time;
    }

    /** The first use of this key, or empty where it was used before. */
    Optional<Claim> first(String id, String hash) {
        Instant now = time.instant();
        var claim =
                new Claim(
                        id,
                        hash,
                        ids.next().toString(),
                        now.plus(LONGEST_ATTEMPT),
                        now.plus(KEPT),
                        null);
        return stored.insertIfAbsent(claim, List.of()) ? Optional.of(claim) : Optional.empty();
    }

    Optional<Claim> earlier(String id) {
        return stored.byId(id);
    }

    /** Goes on where an attempt was cut short; empty where one may still be under way. */
    Optional<Claim> again(Claim earlier) {
        return time.instant().isBefore(earlier.busyUntil())
                ? Optional.empty()
                : stored.update(
                        earlier.id(),
                        Filters.eq("busyUntil", earlier.busyUntil()),
                        Updates.set("busyUntil", time.instant().plus(LONGEST_ATTEMPT)),
                        List.of());
    }

    void answered(Claim claim, Claim.Answer answer) {
        set(claim, Updates.set("answer", answer));
    }

    /** The attempt failed: the same key and body may try again at once, under the same id. */
    void release(Claim claim) {
        set(claim, Updates.set("busyUntil", time.instant()));
    }

    /** The attempt was refused and changed nothing: the key is as good as new. */
    void forget(Claim claim) {
        stored.delete(claim.id(), ALWAYS);
    }

    private void set(Claim claim, Bson change) {
        stored.update(claim.id(), ALWAYS, change, List.of());
    }
}
