package fr.parvis.actions.action;

import fr.parvis.actions.practice.Plan;

/** Begins an action under an id that is its own; said again, nothing happens twice. */
public final class DraftAction {

    private final Actions actions;
    private final CheckPlan check;

    public DraftAction(Actions actions, CheckPlan check) {
        this.actions = actions;
        this.check = check;
    }

    public Action draft(ActionId id, Plan plan) {
        var action = Action.draft(id, check.checked(plan));
        return actions.add(action, action.changed())
                ? action
                : actions.byId(id).orElseThrow(ActionNotFound::new);
    }
}
