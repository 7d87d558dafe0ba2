package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceNotFound;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.InstantSource;

/** Says what happened on a date, or says it otherwise. */
public final class RecordOutcome {

    private final Occurrences occurrences;
    private final Outcomes outcomes;
    private final InstantSource clock;

    public RecordOutcome(Occurrences occurrences, Outcomes outcomes, InstantSource clock) {
        this.occurrences = occurrences;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** Said again, nothing happens twice; refused where something else was said before. */
    public Outcome record(OccurrenceId id, Figures figures, Author author) {
        var now = clock.instant();
        Occurrence held = occurrences.byId(id).orElseThrow(OccurrenceNotFound::new).held(now);
        var outcome = Outcome.record(held.id(), figures, author, now);
        return outcomes.save(outcome, outcome.told()) ? outcome : known(outcome);
    }

    /**
     * @param seen the version that was read
     */
    public Outcome correct(OccurrenceId id, long seen, Figures figures, Author author) {
        var present = outcomes.byId(id).orElseThrow(OutcomeNotFound::new);
        if (present.version() != seen) {
            throw new OutcomeStale();
        }
        var corrected = present.correct(figures, author, clock.instant());
        if (corrected != present && !outcomes.save(corrected, corrected.told())) {
            throw new OutcomeStale();
        }
        return corrected;
    }

    private Outcome known(Outcome again) {
        return outcomes.byId(again.id())
                .filter(it -> it.figures().equals(again.figures()))
                .orElseThrow(OutcomeKnown::new);
    }
}
