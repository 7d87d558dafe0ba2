package fr.parvis.actions.team;

/** UUIDv7, as text. */
public record MemberId(String value) {}
