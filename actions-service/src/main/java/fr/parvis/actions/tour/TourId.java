package fr.parvis.actions.tour;

/** UUIDv7, as text. */
public record TourId(String value) {}
