package fr.parvis.actions.task.web;

import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.task.Done;
import fr.parvis.actions.task.Origin;
import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A task as it is shown. */
record TaskResponse(
        String id,
        String title,
        @Nullable String advice,
        LocalDate due,
        TaskState state,
        @Nullable String ownerId,
        @Nullable DoneResponse done,
        @Nullable OccasionResponse occasion,
        long version) {

    /**
     * @param by id of the account
     */
    record DoneResponse(String by, Instant at) {

        static DoneResponse of(Done done) {
            return new DoneResponse(done.by(), done.at());
        }
    }

    /**
     * @param day how many days after the date
     */
    record OccasionResponse(
            String actionId,
            String occurrenceId,
            Practice practice,
            String title,
            LocalDate on,
            int day) {

        static OccasionResponse of(Origin origin) {
            var occasion = origin.occasion();
            return new OccasionResponse(
                    occasion.actionId().value(),
                    occasion.occurrenceId().value(),
                    occasion.practice(),
                    occasion.title(),
                    occasion.on(),
                    origin.day());
        }
    }

    static TaskResponse of(Task task) {
        return new TaskResponse(
                task.id().value(),
                task.title(),
                task.advice(),
                task.due(),
                task.state(),
                task.owner() == null ? null : task.owner().value(),
                task.done() == null ? null : DoneResponse.of(task.done()),
                task.origin() == null ? null : OccasionResponse.of(task.origin()),
                task.version());
    }
}
