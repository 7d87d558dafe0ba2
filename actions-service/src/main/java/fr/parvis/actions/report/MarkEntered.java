package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Outcomes;
import java.time.InstantSource;
import java.util.List;

/** Notes what was typed into the national follow-up, or that it was not after all. */
public final class MarkEntered {

    private final Outcomes outcomes;
    private final Entries entries;
    private final InstantSource clock;

    public MarkEntered(Outcomes outcomes, Entries entries, InstantSource clock) {
        this.outcomes = outcomes;
        this.entries = entries;
        this.clock = clock;
    }

    /** Dates of which nothing is told are passed over. */
    public void mark(List<OccurrenceId> dates, String by) {
        var now = clock.instant();
        entries.put(
                outcomes.byIds(dates).stream()
                        .map(it -> new Entry(it.id(), it.version(), by, now))
                        .toList());
    }

    public void withdraw(List<OccurrenceId> dates) {
        entries.remove(dates);
    }
}
