package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Whether a claim still stands for something: its occurrence decides. One that was written just
 * before its occurrence is left alone for a minute; what a kill left behind is then worth nothing.
 */
final class Staleness {

    private static final Duration IN_FLIGHT = Duration.ofMinutes(1);

    private final Occurrences occurrences;
    private final Names names;
    private final InstantSource clock;

    Staleness(Occurrences occurrences, Names names, InstantSource clock) {
        this.occurrences = occurrences;
        this.names = names;
        this.clock = clock;
    }

    boolean isStale(Resource resource, Hold hold) {
        var now = clock.instant();
        var present = occurrences.byId(new OccurrenceId(hold.occurrenceId()));
        long version = present.map(it -> it.version()).orElse(0L);
        boolean needed =
                present.filter(it -> Wanted.by(it, names, now).needs(resource, hold)).isPresent();
        boolean inFlight =
                hold.version() > version && hold.claimedAt().plus(IN_FLIGHT).isAfter(now);
        return !needed && !inFlight;
    }
}
