package fr.parvis.actions.newsfeed;

import fr.parvis.starter.core.Siren;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Feeds of all tenants that are to be read again: the one place that looks across them. */
public interface DueFeeds {

    record Due(Siren tenant, String id) {}

    /** Whether this process, alone of all, looks after them for the next while. */
    boolean isOurs(Duration next);

    /** The longest due first. */
    List<Due> due(Instant now);
}
