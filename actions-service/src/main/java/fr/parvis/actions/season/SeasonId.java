package fr.parvis.actions.season;

/** UUID, as text. */
public record SeasonId(String value) {}
