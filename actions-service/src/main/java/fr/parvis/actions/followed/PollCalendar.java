package fr.parvis.actions.followed;

import fr.parvis.actions.outside.Outside;
import fr.parvis.actions.outside.Reading;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Reads a followed calendar again; what cannot be read leaves what was read before. */
public final class PollCalendar {

    private static final Duration BACK = Duration.ofDays(7);
    private static final Duration AHEAD = Duration.ofDays(180);

    private final FollowedCalendars calendars;
    private final Outside outside;
    private final ReadCalendar format;
    private final TenantDirectory directory;
    private final InstantSource clock;

    public PollCalendar(
            FollowedCalendars calendars,
            Outside outside,
            ReadCalendar format,
            TenantDirectory directory,
            InstantSource clock) {
        this.calendars = calendars;
        this.outside = outside;
        this.format = format;
        this.directory = directory;
        this.clock = clock;
    }

    /** Where somebody changed it meanwhile, the next turn reads it again. */
    public void poll(String id) {
        calendars.byId(id).map(this::polled).ifPresent(calendars::save);
    }

    private FollowedCalendar polled(FollowedCalendar calendar) {
        var now = clock.instant();
        var address = URI.create(calendar.address());
        return switch (outside.read(address, calendar.polling().etag())) {
            case Reading.Unchanged _ -> calendar.unchanged(now);
            case Reading.Failed failed -> calendar.failed(failed.why(), now);
            case Reading.Fresh fresh -> read(calendar, fresh, now);
        };
    }

    private FollowedCalendar read(FollowedCalendar calendar, Reading.Fresh fresh, Instant now) {
        var zone = directory.current().zone();
        try {
            var found = format.read(fresh.content(), zone, now.minus(BACK), now.plus(AHEAD));
            return calendar.read(fresh, found, now);
        } catch (UnreadableCalendar _) {
            return calendar.failed("Cette adresse ne donne pas un agenda iCalendar.", now);
        }
    }
}
