package fr.parvis.notifications.sms;

/**
 * A short message to one number.
 *
 * @param reference the same at every try
 * @param to E.164
 */
public record Sms(String reference, String to, SmsText text) {}
