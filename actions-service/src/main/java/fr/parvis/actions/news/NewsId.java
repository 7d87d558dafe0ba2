package fr.parvis.actions.news;

/** UUIDv7, as text. */
public record NewsId(String value) {}
