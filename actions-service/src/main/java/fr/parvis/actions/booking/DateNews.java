package fr.parvis.actions.booking;

import java.time.Instant;

/**
 * A change of a date that those booked must hear: by mail, or else by somebody who calls.
 *
 * @param sequence of the date as they are to know it, as in the key of the mail
 */
public record DateNews(long sequence, Instant at) {}
