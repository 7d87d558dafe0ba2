package fr.parvis.actions.action;

import fr.parvis.actions.practice.Practice;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are looked for; null means any.
 *
 * @param seenBy whose eyes it is for; null for the tenant's own people, who see everything
 */
public record ActionSearch(
        @Nullable ActionState state,
        @Nullable Practice practice,
        @Nullable String seasonId,
        @Nullable Onlooker seenBy) {

    public static final ActionSearch ALL = new ActionSearch(null, null, null, null);

    public boolean holds(Action action) {
        var season = action.plan().seasonId();
        return (state == null || action.state() == state)
                && (practice == null || action.plan().practice() == practice)
                && (seasonId == null || (season != null && season.value().equals(seasonId)))
                && (seenBy == null || seenBy.sees(action));
    }
}
