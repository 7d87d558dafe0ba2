package fr.parvis.actions.task;

import fr.parvis.actions.team.MemberId;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Takes a task, gives it back, ticks it off; said again, nothing happens twice. */
public final class ChangeTask {

    private static final int ATTEMPTS = 5;

    private final Tasks tasks;
    private final InstantSource clock;

    public ChangeTask(Tasks tasks, InstantSource clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    public Task take(TaskId id, MemberId by) {
        return change(id, task -> task.take(by));
    }

    public Task giveBack(TaskId id) {
        return change(id, Task::giveBack);
    }

    public Task done(TaskId id) {
        return change(id, task -> task.done(new Done(Tenancy.actor().id(), clock.instant())));
    }

    public Task undone(TaskId id) {
        return change(id, Task::undone);
    }

    private Task change(TaskId id, UnaryOperator<Task> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var present = tasks.byId(id).orElseThrow(TaskNotFound::new);
            var changed = change.apply(present);
            if (changed == present || tasks.save(changed)) {
                return changed;
            }
        }
        throw new TaskStale();
    }
}
