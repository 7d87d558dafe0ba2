package fr.parvis.starter.outbox;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A fact that Kafka has acknowledged, kept for a day so that a lost broker can be refilled. */
record PublishedFact(
        @BsonId String id,
        String tenant,
        Instant publishedAt,
        Instant at,
        String type,
        String subject,
        String actor,
        String correlationId,
        @Nullable String traceparent,
        String data) {

    static PublishedFact of(String tenant, Entry entry, Instant now) {
        return new PublishedFact(
                entry.id(),
                tenant,
                now,
                entry.at(),
                entry.type(),
                entry.subject(),
                entry.actor(),
                entry.correlationId(),
                entry.traceparent(),
                entry.data());
    }
}
