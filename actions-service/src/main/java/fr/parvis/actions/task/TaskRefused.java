package fr.parvis.actions.task;

import fr.parvis.starter.core.Refusal;

/** The present state of the task does not allow it. */
public class TaskRefused extends Refusal {
    TaskRefused(TaskState state) {
        super(
                Kind.CONFLICT,
                "task-state",
                switch (state) {
                    case OPEN -> "Cette tâche reste à faire.";
                    case DONE -> "Cette tâche est déjà faite.";
                    case DROPPED -> "Cette tâche n’est plus à faire\u00a0: sa date n’a pas lieu.";
                },
                "Relisez la liste des tâches avant d’agir.");
    }

    private TaskRefused(String code, String detail, String hint) {
        super(Kind.CONFLICT, code, detail, hint);
    }

    static TaskRefused taken() {
        return new TaskRefused(
                "task-taken",
                "Un collègue a déjà pris cette tâche.",
                "Demandez-lui de la rendre, ou prenez-en une autre.");
    }
}
