package fr.parvis.actions.occurrence;

/** UUID, as text. */
public record OccurrenceId(String value) {}
