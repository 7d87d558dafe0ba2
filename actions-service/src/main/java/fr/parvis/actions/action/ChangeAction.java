package fr.parvis.actions.action;

import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.practice.Plan;
import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Changes an action; its dates to come follow by themselves. */
public final class ChangeAction {

    private static final int ATTEMPTS = 5;

    private final Actions actions;
    private final CheckPlan check;
    private final InstantSource clock;

    public ChangeAction(Actions actions, CheckPlan check, InstantSource clock) {
        this.actions = actions;
        this.check = check;
        this.clock = clock;
    }

    /**
     * @param seen the version it was decided on: somebody else's change is not overwritten
     */
    public Action change(ActionId id, long seen, Plan plan) {
        check.checked(plan);
        return save(
                id,
                action -> {
                    if (action.version() != seen) {
                        throw new ActionStale();
                    }
                    return action.change(plan);
                });
    }

    public Action announce(ActionId id) {
        return save(id, Action::announce);
    }

    /** Of a home visit: somebody else agreed to it, and with that it is announced. */
    public void approve(ActionId id, String visitId) {
        var unapproved = actions.byId(id).filter(it -> it.visitId() == null);
        unapproved.ifPresent(it -> save(id, action -> action.approve(visitId)));
        actions.byId(id)
                .filter(it -> it.state() == ActionState.DRAFT)
                .ifPresent(it -> announce(id));
    }

    public Action cancel(ActionId id, String reason) {
        return save(id, action -> action.cancel(reason));
    }

    public Action reopen(ActionId id) {
        return save(id, Action::reopen);
    }

    public Action becomeAntenna(ActionId id, HouseId house, String openingHours) {
        return save(
                id,
                action -> {
                    var antenna = action.becomeAntenna(house, openingHours, clock.instant());
                    check.checked(antenna.plan());
                    return antenna;
                });
    }

    private Action save(ActionId id, UnaryOperator<Action> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var present = actions.byId(id).orElseThrow(ActionNotFound::new);
            var changed = change.apply(present);
            if (actions.save(changed, changed.since(present))) {
                return changed;
            }
        }
        throw new ActionStale();
    }
}
