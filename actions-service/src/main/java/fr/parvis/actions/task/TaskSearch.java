package fr.parvis.actions.task;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.team.MemberId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are looked for; null means any. Dropped ones are found only where they are asked for.
 *
 * @param free whether only those that nobody has taken
 * @param due those due on that day or before
 */
public record TaskSearch(
        @Nullable MemberId owner,
        boolean free,
        @Nullable LocalDate due,
        @Nullable TaskState state,
        @Nullable OccurrenceId occurrence) {

    public static final TaskSearch ALL = new TaskSearch(null, false, null, null, null);
}
