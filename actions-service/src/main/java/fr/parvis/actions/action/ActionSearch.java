package fr.parvis.actions.action;

import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Practice;
import org.jspecify.annotations.Nullable;

/**
 * Which actions are looked for; null means any.
 *
 * @param season its id
 * @param seenBy whose eyes it is for; null for the tenant's own people, who see everything
 */
public record ActionSearch(
        @Nullable ActionState state,
        @Nullable Practice practice,
        @Nullable String season,
        @Nullable Onlooker seenBy) {

    public static final ActionSearch ALL = new ActionSearch(null, null, null, null);
}
