package fr.parvis.actions.task.mongo;

import fr.parvis.actions.task.Done;
import fr.parvis.actions.task.Origin;
import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskId;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.team.MemberId;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A task as stored.
 *
 * @param state as lists ask for it; never read back
 */
record TaskDocument(
        @BsonId String id,
        String title,
        @Nullable String advice,
        LocalDate due,
        @Nullable String owner,
        @Nullable Done done,
        @Nullable Origin origin,
        boolean dropped,
        TaskState state,
        long version) {

    static TaskDocument of(Task task) {
        return new TaskDocument(
                task.id().value(),
                task.title(),
                task.advice(),
                task.due(),
                task.owner() == null ? null : task.owner().value(),
                task.done(),
                task.origin(),
                task.dropped(),
                task.state(),
                task.version());
    }

    Task task() {
        return new Task(
                new TaskId(id),
                title,
                advice,
                due,
                owner == null ? null : new MemberId(owner),
                done,
                origin,
                dropped,
                version);
    }
}
