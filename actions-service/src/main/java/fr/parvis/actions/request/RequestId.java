package fr.parvis.actions.request;

/** UUID, as text. */
public record RequestId(String value) {}
