package fr.parvis.actions.action;

import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Theme;

/** What others are told of an action. */
final class ToldAction {

    private ToldAction() {}

    static ActionFact.Told of(Action action) {
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
