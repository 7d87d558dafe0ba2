package fr.parvis.actions.action.web;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.FormerPractice;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as it is shown.
 *
 * @param missing what to complete before it may be announced, field by field
 * @param former what it was before: a permanence that became an antenna
 * @param cancelled why it is called off
 */
record ActionResponse(
        String id,
        ActionState state,
        Practice practice,
        String title,
        @Nullable String description,
        @Nullable String seasonId,
        @Nullable String houseId,
        @Nullable PlaceBody place,
        List<String> themes,
        OrganisationBody organisation,
        AdmissionBody admission,
        ArrangementsBody arrangements,
        List<Flaw> missing,
        List<FormerPractice> former,
        @Nullable String cancelled,
        long version) {

    static ActionResponse of(Action action) {
        var says = ActionRequest.of(action);
        var plan = action.plan();
        return new ActionResponse(
                action.id().value(),
                action.state(),
                plan.practice(),
                plan.title(),
                plan.description(),
                says.seasonId(),
                says.houseId(),
                says.place(),
                plan.themes().stream().map(it -> it.code()).toList(),
                OrganisationBody.of(plan.organisation()),
                AdmissionBody.of(plan.admission()),
                ArrangementsBody.of(plan.arrangements()),
                action.missing(),
                action.former(),
                action.cancelled() == null ? null : action.cancelled().reason(),
                action.version());
    }
}
