package fr.parvis.starter.outbox;

import fr.parvis.starter.events.Envelope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it waits in the outbox of its document.
 *
 * @param id of the event, the same however often it is published
 * @param data its JSON
 */
record Entry(
        String id,
        Instant at,
        String type,
        String subject,
        String actor,
        String correlationId,
        @Nullable String traceparent,
        String data) {

    /**
     * @param source name of the service that tells it
     */
    Envelope envelope(String source, String tenant) {
        return new Envelope(
                id, type, source, subject, at, tenant, actor, correlationId, traceparent);
    }
}
