package fr.parvis.starter.idempotency;

import java.time.Instant;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An Idempotency-Key that somebody used.
 *
 * @param id hash of tenant, caller, route and key
 * @param hash of what was sent
 * @param reservedId what the request creates has this id, however often it is tried
 * @param busyUntil until then an attempt may be under way
 * @param answer a cache of what was answered; null before
 */
public record Claim(
        @BsonId String id,
        String hash,
        String reservedId,
        Instant busyUntil,
        Instant expiresAt,
        @Nullable Answer answer) {

    /** A stored answer. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {}
}
