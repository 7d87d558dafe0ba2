package fr.parvis.actions.booking;

import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is due by itself now, of all tenants: the one place that looks across them. */
public interface DueBookings {

    /** Whether this process, alone of all, looks after due work for the next while. */
    boolean isOurs(Duration next);

    /** Bookings whose request did not finish them. */
    List<Work> cutShort(Instant now);

    /** Bookings of whose date somebody is to be reminded. */
    List<Work> reminders(Instant now);

    /** Dates of which places held for a partner become everyone's. */
    List<Work> rolls(Instant now);

    record Work(Siren tenant, String id) {}
}
