package fr.parvis.volunteers.asking;

/** What is known of a mail that left our hands. */
public enum DeliveryState {
    SENT,
    FAILED,
    BOUNCED
}
