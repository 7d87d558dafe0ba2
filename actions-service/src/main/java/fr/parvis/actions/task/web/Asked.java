package fr.parvis.actions.task.web;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.task.TaskMark;
import fr.parvis.actions.task.TaskSearch;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.web.Cursor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which tasks are asked for, as the address says. */
record Asked(
        boolean free,
        @Nullable LocalDate due,
        @Nullable TaskState state,
        @Nullable String occurrence) {

    /**
     * @param me null where it is not only one's own tasks
     */
    TaskSearch search(@Nullable MemberId me) {
        return new TaskSearch(
                me, free, due, state, occurrence == null ? null : new OccurrenceId(occurrence));
    }

    static String encode(TaskMark mark) {
        return Cursor.encode(List.of(mark.due().toString(), mark.id()));
    }

    static @Nullable TaskMark decode(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var keys = Cursor.decode(after, 2);
        try {
            return new TaskMark(LocalDate.parse(keys.getFirst()), keys.getLast());
        } catch (DateTimeParseException unknown) {
            throw Cursor.unknown();
        }
    }
}
