package fr.parvis.notifications.delivery;

/**
 * What a message is about.
 *
 * @param kind {@code call}, {@code occurrence}…
 */
public record SubjectRef(String kind, String id) {}
