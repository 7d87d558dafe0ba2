package fr.parvis.volunteers.asking;

/**
 * What became of the mail of one asking.
 *
 * @param version of what is known of that mail: the higher is the later
 */
public record MailNews(String askingId, DeliveryState state, long version) {}
