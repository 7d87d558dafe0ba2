package fr.parvis.actions.booking;

import fr.parvis.actions.roll.BookedDate;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** When people are reminded of a date: the day before, in the morning of the tenant. */
public class Reminding {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Supplier<ZoneId> zone;

    public Reminding(Supplier<ZoneId> zone) {
        this.zone = zone;
    }

    /** Null where that is over, or the date has no day. */
    @Nullable Instant of(BookedDate date, Instant now) {
        if (!date.takesPeople(now)) {
            return null;
        }
        var day = date.startsAt().atZone(zone.get()).toLocalDate().minusDays(1);
        var moment = day.atTime(MORNING).atZone(zone.get()).toInstant();
        return moment.isAfter(now) ? moment : null;
    }
}
