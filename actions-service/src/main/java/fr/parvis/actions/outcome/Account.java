package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A date and what is said of it; null where nothing is yet. */
public record Account(Occurrence occurrence, @Nullable Outcome outcome) {

    /** Whether it was held and it is said what happened. */
    public boolean isGiven() {
        return outcome != null && mayHaveBeenHeld();
    }

    /** Whether it was held, as somebody noted or told. */
    public boolean wasHeld() {
        return occurrence.state() == OccurrenceState.HELD || isGiven();
    }

    /** Whether it is over, was announced or held, and nobody said what happened. */
    public boolean isMissing(Instant now) {
        boolean meant = occurrence.announced() || occurrence.state() == OccurrenceState.HELD;
        return outcome == null && meant && mayHaveBeenHeld() && occurrence.period().isOver(now);
    }

    /** What is said of it; of one of which nothing is, nobody. */
    public Figures figures() {
        return outcome == null ? Figures.NONE : outcome.figures();
    }

    /** Minutes spent there: as said, else as planned. */
    public long minutes() {
        var said = figures().minutes();
        return said == null ? occurrence.period().length().toMinutes() : said;
    }

    private boolean mayHaveBeenHeld() {
        return occurrence.state() == OccurrenceState.HELD || occurrence.state().isOn();
    }
}
