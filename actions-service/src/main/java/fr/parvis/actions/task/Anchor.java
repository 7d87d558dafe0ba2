package fr.parvis.actions.task;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.playbook.Step;

/**
 * What tasks hang on: a date, or an action for what is done once for all its dates.
 *
 * @param far whether it is the far steps of a guide
 */
record Anchor(String id, boolean far) {

    static Anchor on(OccurrenceId date) {
        return new Anchor(date.value(), false);
    }

    static Anchor on(ActionId action) {
        return new Anchor(action.value(), true);
    }

    boolean holds(Step step) {
        return step.isFar() == far;
    }
}
