package fr.parvis.actions.telling;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What became of the mail that tells somebody booked of a change.
 *
 * @param sequence of the date as the mail says it
 * @param version of the delivery; a greater one is newer
 */
public record MailNews(
        String bookingId, String occurrenceId, long sequence, MailState state, long version) {

    /** As BookingLetter writes it. */
    private static final Pattern KEY =
            Pattern.compile("([^:]+):occurrence-(?:moved|cancelled):(\\d{1,9})");

    /** Nothing of a mail that says something else. */
    public static Optional<MailNews> of(
            String key, String occurrenceId, MailState state, long version) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(
                        new MailNews(
                                parts.group(1),
                                occurrenceId,
                                Long.parseLong(parts.group(2)),
                                state,
                                version))
                : Optional.empty();
    }

    public boolean isNewerThan(MailNews known) {
        return sequence > known.sequence || (sequence == known.sequence && version > known.version);
    }
}
