package fr.parvis.actions.task;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How far ahead dates have their tasks. */
public interface Horizon {

    /** Tasks are made for dates that begin by then; those of a year would bury those of a week. */
    Duration AHEAD = Duration.ofDays(90);

    /** Whether this process, alone of all, tops up tasks for the next while. */
    boolean isOurs(Duration next);

    /** For the present tenant; empty before the first time. */
    Optional<Instant> reached();

    void reach(Instant until);
}
