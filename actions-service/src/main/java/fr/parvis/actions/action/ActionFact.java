package fr.parvis.actions.action;

import fr.parvis.actions.practice.Lead;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to an action; ids only, nobody's name. */
public sealed interface ActionFact extends Fact {

    /**
     * How it is now.
     *
     * @param title of a home visit: only that it is one
     */
    record Told(
            ActionState state,
            Practice practice,
            String title,
            Lead lead,
            @Nullable String seasonId,
            @Nullable String houseId,
            @Nullable String insee,
            List<String> partnerIds,
            List<String> themes) {}

    @EventType("actions.action-planned.v1")
    record ActionPlanned(String actionId, Told action, long version) implements ActionFact {}

    @EventType("actions.action-changed.v1")
    record ActionChanged(String actionId, Told action, long version) implements ActionFact {}

    @EventType("actions.action-cancelled.v1")
    record ActionCancelled(String actionId, Told action, String reason, long version)
            implements ActionFact {}
}
