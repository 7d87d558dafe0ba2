package fr.parvis.actions.action;

import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import java.util.UUID;

/** Actions to test with. */
public final class ActionFixtures {

    private ActionFixtures() {}

    public static Action aDraft() {
        return aDraft(Plans.aPermanence());
    }

    public static Action aDraft(Plan plan) {
        return Action.draft(new ActionId(UUID.randomUUID().toString()), plan);
    }

    public static Action anAnnounced(Plan plan) {
        return aDraft(plan).announce();
    }
}
