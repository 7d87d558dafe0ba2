package fr.parvis.actions.occurrence;

import java.time.Instant;

/**
 * An occurrence with the time of its last write, by which calendars know what is new.
 *
 * @param at to the millisecond
 */
public record Written(Occurrence occurrence, Instant at) {}
