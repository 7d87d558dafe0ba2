package fr.parvis.actions.action;

import fr.parvis.actions.action.ActionFact.ActionCancelled;
import fr.parvis.actions.action.ActionFact.ActionChanged;
import fr.parvis.actions.action.ActionFact.ActionPlanned;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Theme;

/** What others are told of an action. */
final class ToldAction {

    private ToldAction() {}

    static ActionFact planned(Action action) {
        return new ActionPlanned(action.id().value(), told(action), action.version());
    }

    static ActionFact changed(Action action) {
        var id = action.id().value();
        return action.cancelled() == null
                ? new ActionChanged(id, told(action), action.version())
                : new ActionCancelled(
                        id, told(action), action.cancelled().reason(), action.version());
    }

    /** That it is not there any more. */
    static ActionFact removed(Action last) {
        return new ActionCancelled(
                last.id().value(), told(last), "Action supprimée", last.version() + 1);
    }

    private static ActionFact.Told told(Action action) {
        Plan plan = action.plan();
        var season = plan.seasonId();
        var house = plan.houseId();
        var place = plan.place();
        return new ActionFact.Told(
                action.state(),
                plan.practice(),
                plan.practice().isPrivate() ? plan.practice().label() : plan.title(),
                plan.organisation().lead(),
                season == null ? null : season.value(),
                house == null ? null : house.value(),
                place == null ? null : place.insee(),
                plan.organisation().partnerIds(),
                plan.themes().stream().map(Theme::code).toList());
    }
}
