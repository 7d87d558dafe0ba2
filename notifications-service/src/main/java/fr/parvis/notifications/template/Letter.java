package fr.parvis.notifications.template;

/** A letter as it will be read, complete in each of its two forms. */
public record Letter(String subject, String text, String html) {}
