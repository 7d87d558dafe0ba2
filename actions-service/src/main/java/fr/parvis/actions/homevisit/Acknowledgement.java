package fr.parvis.actions.homevisit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looks after an alarm.
 *
 * @param by null where a contact said so by the link
 * @param contact name of that contact; null where it was a colleague
 */
public record Acknowledgement(Instant at, @Nullable Colleague by, @Nullable String contact) {}
