package fr.parvis.actions.referral;

import fr.parvis.actions.booking.Person;

/**
 * Who is sent and what for: all that is erased one day.
 *
 * @param need in the sender's words
 */
public record Matter(Person person, String need, ContactBy contactBy) {}
