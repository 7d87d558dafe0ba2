package fr.parvis.actions.homevisit;

/** UUIDv7, as text. */
public record HomeVisitId(String value) {}
