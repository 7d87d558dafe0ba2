package fr.parvis.notifications.delivery;

/** A file that goes with a message, its content in base64. */
public record Attachment(String name, String contentType, String base64) {}
