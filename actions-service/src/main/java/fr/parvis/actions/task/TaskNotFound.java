package fr.parvis.actions.task;

import fr.parvis.starter.core.Refusal;

public class TaskNotFound extends Refusal {
    public TaskNotFound() {
        super(
                Kind.NOT_FOUND,
                "task-not-found",
                "Cette tâche n’existe pas, ou plus.",
                "Revenez à la liste des tâches.");
    }
}
