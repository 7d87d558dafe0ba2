package fr.parvis.actions.task;

import fr.parvis.starter.core.Refusal;

/** Others changed the task each time it was tried. */
public class TaskStale extends Refusal {
    public TaskStale() {
        super(
                Kind.STALE,
                "stale-version",
                "Quelqu’un d’autre a modifié cette tâche entre-temps.",
                "Relisez-la puis refaites votre modification.");
    }
}
