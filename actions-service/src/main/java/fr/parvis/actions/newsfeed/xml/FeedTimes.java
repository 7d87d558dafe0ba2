package fr.parvis.actions.newsfeed.xml;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Times as feeds write them: RSS as mails do, Atom as the web does. */
final class FeedTimes {

    private static final List<DateTimeFormatter> KNOWN =
            List.of(DateTimeFormatter.RFC_1123_DATE_TIME, DateTimeFormatter.ISO_DATE_TIME);

    private FeedTimes() {}

    static Optional<Instant> read(String text) {
        return KNOWN.stream().flatMap(it -> read(text.strip(), it).stream()).findFirst();
    }

    private static Optional<Instant> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(ZonedDateTime.parse(text, format).toInstant());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
