package fr.parvis.actions.occurrence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done to the other dates of an action that are still to come: they are moved, edited
 * or called off, as the one part that is there says.
 *
 * @param from only those that begin then or later; null for all
 */
public record SeriesCommand(
        @Nullable Instant from,
        @Nullable Shift shift,
        @Nullable Edit edit,
        @Nullable String reason) {

    static SeriesCommand move(@Nullable Instant from, Shift shift) {
        return new SeriesCommand(from, shift, null, null);
    }

    static SeriesCommand edit(@Nullable Instant from, Edit edit) {
        return new SeriesCommand(from, null, edit, null);
    }

    static SeriesCommand cancel(@Nullable Instant from, String reason) {
        return new SeriesCommand(from, null, null, reason);
    }

    /** Whether it is for this one: what has no date is not moved with the others. */
    boolean concerns(Occurrence other, Instant now) {
        return (other.state().isOn()
                        || (shift == null && other.state() == OccurrenceState.POSTPONED))
                && !other.period().isOver(now)
                && (from == null || !other.period().startsAt().isBefore(from));
    }

    Occurrence done(Occurrence to) {
        if (shift != null) {
            return to.move(shift.of(to.period()));
        }
        if (edit != null) {
            return edit.of(to);
        }
        return to.cancel(String.valueOf(reason));
    }
}
