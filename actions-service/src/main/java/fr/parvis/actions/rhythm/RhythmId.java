package fr.parvis.actions.rhythm;

/** UUID, as text. */
public record RhythmId(String value) {}
