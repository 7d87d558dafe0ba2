package fr.parvis.actions.occurrence;

import java.time.InstantSource;

/** Puts off, holds or takes back one date. */
public final class ChangeOccurrence {

    private final Occurrences occurrences;
    private final InstantSource clock;

    public ChangeOccurrence(Occurrences occurrences, InstantSource clock) {
        this.occurrences = occurrences;
        this.clock = clock;
    }

    public Occurrence postpone(OccurrenceId id, String reason) {
        return new Attempts(occurrences).change(id, it -> it.postpone(reason));
    }

    public Occurrence reopen(OccurrenceId id) {
        return new Attempts(occurrences).change(id, Occurrence::reopen);
    }

    public Occurrence hold(OccurrenceId id) {
        return new Attempts(occurrences).change(id, it -> it.hold(clock.instant()));
    }

    /** Held, whether or not it was so before. */
    public Occurrence held(OccurrenceId id) {
        return new Attempts(occurrences).change(id, it -> it.held(clock.instant()));
    }

    /** Takes it out as if it had never been; what was announced is called off instead. */
    public void remove(OccurrenceId id, long seen) {
        var present = occurrences.byId(id).orElseThrow(OccurrenceNotFound::new);
        var removed = present.removed();
        if (present.version() != seen || !occurrences.remove(present, removed)) {
            throw new OccurrenceStale();
        }
    }
}
