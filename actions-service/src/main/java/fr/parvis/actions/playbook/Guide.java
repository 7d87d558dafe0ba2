package fr.parvis.actions.playbook;

import java.util.Comparator;
import java.util.List;

/**
 * How to hold a practice, written for people who begin.
 *
 * @param steps in the order of their days
 */
public record Guide(String title, String introduction, List<Step> steps) {

    public Guide {
        steps = steps.stream().sorted(Comparator.comparingInt(Step::day)).toList();
    }

    /** How many days before the date it begins. */
    public int lead() {
        return steps.isEmpty() ? 0 : Math.max(0, -steps.getFirst().day());
    }

    /** Refuses two steps that could not be told apart. */
    Guide checked() {
        if (steps.stream().map(Step::id).distinct().count() < steps.size()) {
            throw new GuideUnfit();
        }
        return this;
    }
}
