package fr.parvis.actions.request;

import java.time.Instant;

/**
 * What was answered.
 *
 * @param words as the asker reads them
 * @param by subject of who answered
 */
public record Answer(String words, Instant at, String by) {}
