package fr.parvis.actions.followed.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;

/** A time as calendars say it, on the clock of a zone; a day begins at midnight. */
final class Zoned {

    private Zoned() {}

    /**
     * @param zone of what names none
     */
    static ZonedDateTime of(Temporal time, ZoneId zone) {
        return switch (time) {
            case LocalDate day -> day.atStartOfDay(zone);
            case LocalDateTime local -> local.atZone(zone);
            case OffsetDateTime offset -> offset.toZonedDateTime();
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            case ZonedDateTime zoned -> zoned;
            default -> ZonedDateTime.from(time);
        };
    }
}
