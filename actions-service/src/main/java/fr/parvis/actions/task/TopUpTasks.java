package fr.parvis.actions.task;

import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.InstantSource;

/**
 * Gives dates their tasks as they come near. Stopped in between, it does the same part again the
 * next time, and nothing twice.
 */
public final class TopUpTasks {

    private final Occurrences occurrences;
    private final FollowOccurrence follow;
    private final Horizon horizon;
    private final InstantSource clock;

    public TopUpTasks(
            Occurrences occurrences,
            FollowOccurrence follow,
            Horizon horizon,
            InstantSource clock) {
        this.occurrences = occurrences;
        this.follow = follow;
        this.horizon = horizon;
        this.clock = clock;
    }

    /** For the present tenant. */
    public void topUp() {
        var now = clock.instant();
        var until = now.plus(Horizon.AHEAD);
        var near = OccurrenceSearch.between(horizon.reached().orElse(now), until);
        occurrences.each(near, follow::follow);
        horizon.reach(until);
    }
}
