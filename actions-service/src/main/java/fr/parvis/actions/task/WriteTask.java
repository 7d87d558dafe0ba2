package fr.parvis.actions.task;

import fr.parvis.actions.team.Members;
import fr.parvis.starter.core.Flaw;

/** Adds a task typed by hand under an id that is its own; said again, nothing happens twice. */
public final class WriteTask {

    private static final Flaw UNKNOWN =
            new Flaw("/ownerId", "unknown-member", "Choisissez une personne de l’équipe.");

    private final Tasks tasks;
    private final Members members;

    public WriteTask(Tasks tasks, Members members) {
        this.tasks = tasks;
        this.members = members;
    }

    public Task write(Task task) {
        if (task.owner() != null && members.byId(task.owner()).filter(it -> !it.left()).isEmpty()) {
            throw new TaskUnfit(UNKNOWN);
        }
        return tasks.add(task) ? task : tasks.byId(task.id()).orElseThrow(TaskNotFound::new);
    }
}
