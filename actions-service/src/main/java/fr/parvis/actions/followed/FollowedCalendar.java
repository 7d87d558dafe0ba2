package fr.parvis.actions.followed;

import fr.parvis.actions.outside.Polling;
import fr.parvis.actions.outside.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A calendar of others that a tenant reads along.
 *
 * @param address as it is read
 * @param dates what stood in it when it was last read
 */
public record FollowedCalendar(
        String id,
        String name,
        String address,
        FollowedRule rule,
        List<FollowedDate> dates,
        Polling polling,
        long version) {

    private static final Duration EVERY = Duration.ofHours(1);

    public FollowedCalendar {
        dates = List.copyOf(dates);
    }

    static FollowedCalendar follow(
            String id, String name, String address, FollowedRule rule, Instant now) {
        return new FollowedCalendar(id, name, address, rule, List.of(), Polling.from(now), 1);
    }

    /** Another address is read at once, and what stood in the old one is dropped. */
    FollowedCalendar change(String named, String by, FollowedRule shown, Instant now) {
        boolean same = by.equals(address);
        return new FollowedCalendar(
                id,
                named,
                by,
                shown,
                same ? dates : List.of(),
                same ? polling : polling.anew(now),
                version + 1);
    }

    FollowedCalendar read(Reading.Fresh fresh, List<FollowedDate> found, Instant now) {
        return next(found, polling.read(fresh.etag(), found.size(), now, EVERY));
    }

    FollowedCalendar unchanged(Instant now) {
        return next(dates, polling.unchanged(now, EVERY));
    }

    /** What was read before stays. */
    FollowedCalendar failed(String why, Instant now) {
        return next(dates, polling.failed(why, now, EVERY));
    }

    private FollowedCalendar next(List<FollowedDate> found, Polling after) {
        return new FollowedCalendar(id, name, address, rule, found, after, version + 1);
    }
}
