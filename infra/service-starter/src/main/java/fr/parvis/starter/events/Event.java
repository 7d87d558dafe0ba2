package fr.parvis.starter.events;

import fr.parvis.starter.core.Siren;
import java.time.Instant;

/**
 * A fact of another service, as received.
 *
 * @param id never changes, however often it is delivered
 * @param subject id of the aggregate it happened to
 * @param data in the consumer's own minimal record
 */
public record Event<T>(
        String id, String type, Siren tenant, String subject, Instant time, String actor, T data) {}
