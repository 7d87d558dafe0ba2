package fr.parvis.actions.task;

import java.time.LocalDate;

/** Where a list of tasks goes on. */
public record TaskMark(LocalDate due, String id) {

    public static TaskMark of(Task last) {
        return new TaskMark(last.due(), last.id().value());
    }
}
