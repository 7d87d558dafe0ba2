package fr.parvis.actions.clash;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Whether a claim still stands for something: its occurrence, or what else takes it, decides. One
 * that was written just before its occurrence is left alone for a minute; what a kill left behind
 * is then worth nothing.
 */
final class Staleness {

    private static final Duration IN_FLIGHT = Duration.ofMinutes(1);

    private final Occurrences occurrences;
    private final OtherClaims others;
    private final Names names;
    private final InstantSource clock;

    Staleness(Occurrences occurrences, OtherClaims others, Names names, InstantSource clock) {
        this.occurrences = occurrences;
        this.others = others;
        this.names = names;
        this.clock = clock;
    }

    boolean isStale(Resource resource, Hold hold) {
        var now = clock.instant();
        var present = present(hold.occurrenceId(), now);
        long version = present.map(it -> it.hold().version()).orElse(0L);
        boolean needed = present.filter(it -> it.needs(resource, hold)).isPresent();
        boolean inFlight =
                hold.version() > version && hold.claimedAt().plus(IN_FLIGHT).isAfter(now);
        return !needed && !inFlight;
    }

    private Optional<Wanted> present(String id, Instant now) {
        return occurrences
                .byId(new OccurrenceId(id))
                .map(it -> Wanted.by(it, names, now))
                .or(() -> others.byId(id));
    }
}
