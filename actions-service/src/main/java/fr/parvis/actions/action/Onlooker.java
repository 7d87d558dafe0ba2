package fr.parvis.actions.action;

import fr.parvis.actions.practice.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A partner, or its software: sees what is announced to everyone or what it takes part in; never a
 * draft, never a home visit.
 *
 * @param partnerId in the tenant's directory; null where it acts for none
 */
public record Onlooker(@Nullable String partnerId) {

    public boolean sees(Action action) {
        return action.state() != ActionState.DRAFT && sees(action.plan());
    }

    private boolean sees(Plan plan) {
        return !plan.practice().isPrivate()
                && (plan.admission().openToPublic()
                        || (partnerId != null
                                && plan.organisation().partnerIds().contains(partnerId)));
    }
}
