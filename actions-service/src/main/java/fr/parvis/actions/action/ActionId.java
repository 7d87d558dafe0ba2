package fr.parvis.actions.action;

/** UUID, as text. */
public record ActionId(String value) {}
