package fr.parvis.starter.core;

import java.time.Instant;

/**
 * Where a list of changes goes on.
 *
 * @param at when the last thing shown was changed
 * @param id of that thing; empty before all things of that time
 */
public record ChangeMark(Instant at, String id) {}
