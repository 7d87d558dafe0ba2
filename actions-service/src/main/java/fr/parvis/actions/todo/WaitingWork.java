package fr.parvis.actions.todo;

import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.request.RequestState;
import fr.parvis.actions.request.Requests;
import fr.parvis.actions.task.TaskSearch;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.task.Tasks;
import java.time.LocalDate;

/** Work that nobody has finished. */
public final class WaitingWork {

    private final Requests requests;
    private final Tasks tasks;
    private final Actions actions;

    public WaitingWork(Requests requests, Tasks tasks, Actions actions) {
        this.requests = requests;
        this.tasks = tasks;
        this.actions = actions;
    }

    long unanswered() {
        return requests.count(RequestState.RECEIVED);
    }

    long due(LocalDate today) {
        return tasks.count(new TaskSearch(null, false, today, TaskState.OPEN, null));
    }

    long drafts() {
        return actions.count(new ActionSearch(ActionState.DRAFT, null, null, null));
    }
}
