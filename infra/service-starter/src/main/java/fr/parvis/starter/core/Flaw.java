package fr.parvis.starter.core;

/**
 * One thing wrong with what was sent.
 *
 * @param pointer JSON pointer of the field, e.g. {@code /place/commune}; empty for the whole
 * @param code stable, for machines
 * @param message in French, says what to do
 */
public record Flaw(String pointer, String code, String message) {}
