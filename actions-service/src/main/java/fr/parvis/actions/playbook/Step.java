package fr.parvis.actions.playbook;

import org.jspecify.annotations.Nullable;

/**
 * Something to do for a date.
 *
 * @param id stays when the guide is adapted, so that what became of the step is known
 * @param day how many days after the date, on the calendar; before it if less than zero
 */
public record Step(String id, int day, String title, @Nullable String advice) {

    private static final int FAR = 14;

    /** Whether it is done once for an action, and not again for each of its dates. */
    public boolean isFar() {
        return Math.abs(day) >= FAR;
    }
}
