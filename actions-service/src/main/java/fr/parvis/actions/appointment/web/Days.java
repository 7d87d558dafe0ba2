package fr.parvis.actions.appointment.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The days that are looked at.
 *
 * @param from null: today
 */
record Days(@Nullable LocalDate from, int count) {

    /** By which lists are read: seven. */
    static final String USUAL = "7";

    static final int MOST = 31;

    Instant start(InstantSource clock, ZoneId zone) {
        return first(clock, zone).atStartOfDay(zone).toInstant();
    }

    Instant end(InstantSource clock, ZoneId zone) {
        return first(clock, zone).plusDays(count).atStartOfDay(zone).toInstant();
    }

    private LocalDate first(InstantSource clock, ZoneId zone) {
        return from == null ? LocalDate.ofInstant(clock.instant(), zone) : from;
    }
}
