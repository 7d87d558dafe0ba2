package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.InstantSource;
import java.util.List;

/** Adds what phones counted on a date, each tally once however often it is sent. */
public final class CountPeople {

    /** A handful of phones count on one date. */
    private static final int ATTEMPTS = 20;

    private final Occurrences occurrences;
    private final Outcomes outcomes;
    private final InstantSource clock;

    public CountPeople(Occurrences occurrences, Outcomes outcomes, InstantSource clock) {
        this.occurrences = occurrences;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    public Outcome count(OccurrenceId id, List<Tally> tallies, Author author) {
        var now = clock.instant();
        var held = occurrences.byId(id).orElseThrow(OccurrenceNotFound::new).held(now);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var present = outcomes.byId(id).orElseGet(() -> Outcome.blank(held.id(), author, now));
            var counted = present.count(tallies, author, now);
            if (counted == present || outcomes.save(counted, counted.told())) {
                return counted;
            }
        }
        throw new OutcomeStale();
    }
}
