package fr.parvis.actions.agenda;

public record FeedId(String value) {}
