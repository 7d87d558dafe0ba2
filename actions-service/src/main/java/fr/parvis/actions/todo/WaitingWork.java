package fr.parvis.actions.todo;

import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.Referrals.Wanted;
import fr.parvis.actions.request.RequestState;
import fr.parvis.actions.request.Requests;
import fr.parvis.actions.task.TaskSearch;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.task.Tasks;
import java.time.LocalDate;

/** Work that nobody has finished. */
public final class WaitingWork {

    private static final Wanted TO_DO = new Wanted(null, null, true, null, null);

    private final Requests requests;
    private final Referrals referrals;
    private final Tasks tasks;
    private final Actions actions;

    public WaitingWork(Requests requests, Referrals referrals, Tasks tasks, Actions actions) {
        this.requests = requests;
        this.referrals = referrals;
        this.tasks = tasks;
        this.actions = actions;
    }

    long unanswered() {
        return requests.count(RequestState.RECEIVED);
    }

    long sent() {
        return referrals.count(TO_DO);
    }

    long due(LocalDate today) {
        return tasks.count(new TaskSearch(null, false, today, TaskState.OPEN, null));
    }

    long drafts() {
        return actions.count(new ActionSearch(ActionState.DRAFT, null, null, null));
    }
}
