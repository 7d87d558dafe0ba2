package fr.parvis.actions.followed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Reads a calendar as programs publish it. */
@FunctionalInterface
public interface ReadCalendar {

    /**
     * The dates that begin in this time, by their beginning, repeated ones one by one.
     *
     * @param zone in which hours without one are read
     * @throws UnreadableCalendar where it is none
     */
    List<FollowedDate> read(byte[] content, ZoneId zone, Instant from, Instant to)
            throws UnreadableCalendar;
}
