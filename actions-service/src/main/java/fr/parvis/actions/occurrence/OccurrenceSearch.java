package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.season.SeasonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which occurrences are looked for; null means any.
 *
 * @param from those that begin then or later
 * @param to those that begin before
 * @param commune INSEE code of the place
 * @param member id of someone of its staff
 * @param equipment id of something it takes
 * @param seenBy whose eyes it is for; null for the tenant's own people, who see everything
 */
public record OccurrenceSearch(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String commune,
        @Nullable Practice practice,
        @Nullable OccurrenceState state,
        @Nullable String member,
        @Nullable String equipment,
        @Nullable ActionId action,
        @Nullable String season,
        @Nullable String tour,
        @Nullable Onlooker seenBy) {

    public static final OccurrenceSearch ALL =
            new OccurrenceSearch(null, null, null, null, null, null, null, null, null, null, null);

    public static OccurrenceSearch between(Instant from, Instant to) {
        return new OccurrenceSearch(from, to, null, null, null, null, null, null, null, null, null);
    }

    public static OccurrenceSearch of(ActionId action) {
        return new OccurrenceSearch(
                null, null, null, null, null, null, null, action, null, null, null);
    }

    public static OccurrenceSearch of(SeasonId season) {
        return new OccurrenceSearch(
                null, null, null, null, null, null, null, null, season.value(), null, null);
    }
}
