package fr.parvis.notifications.deadletter;

import java.time.Instant;

/**
 * An event that this service could not handle: what it is and why it lies here, never what it says.
 *
 * @param type of the event
 * @param subject id of what it is about
 * @param topic where it came from
 * @param purpose for what this service reads that topic
 * @param reason the kind of failure and the line of code it came from
 */
public record DeadLetter(
        String id,
        String type,
        String subject,
        String topic,
        String purpose,
        String reason,
        Instant at) {}
