package fr.parvis.actions.outcome;

import java.time.Instant;

/**
 * That a tally was counted.
 *
 * @param at when, on the clock of the phone
 * @param by subject of whoever counted
 */
public record Tallied(String id, Instant at, String by) {}
