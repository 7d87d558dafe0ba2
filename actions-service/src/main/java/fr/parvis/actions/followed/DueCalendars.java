package fr.parvis.actions.followed;

import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Calendars of all tenants that are to be read again: the one place that looks across them. */
public interface DueCalendars {

    record Due(Siren tenant, String id) {}

    /** Whether this process, alone of all, looks after them for the next while. */
    boolean isOurs(Duration next);

    /** The longest due first. */
    List<Due> due(Instant now);
}
