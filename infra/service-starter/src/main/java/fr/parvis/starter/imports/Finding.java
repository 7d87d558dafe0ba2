package fr.parvis.starter.imports;

/**
 * Something about a row that its owner should look at.
 *
 * @param row as Excel numbers it
 * @param column its heading as typed
 * @param code stable, for machines
 * @param message in French: what is the matter and what to do
 */
public record Finding(int row, String column, String value, String code, String message) {}
