package fr.parvis.actions.outcome;

import java.time.Instant;

/**
 * What a phone counted, perhaps without network.
 *
 * @param id made by the phone, so that what is sent twice counts once
 * @param at when, on the clock of the phone
 * @param more what to add to the counts; may take away
 */
public record Tally(String id, Instant at, Figures more) {}
