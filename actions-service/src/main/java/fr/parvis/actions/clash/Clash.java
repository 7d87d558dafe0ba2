package fr.parvis.actions.clash;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that would be in two places.
 *
 * @param name of the person, or of the thing
 * @param with what takes it already
 * @param travelMinutes of road between the two; 0 where their times overlap
 */
public record Clash(Resource resource, String name, With with, int travelMinutes) {

    /** The occurrence in the way: what, where and when. */
    public record With(
            String occurrenceId,
            String title,
            @Nullable String insee,
            @Nullable String place,
            Instant startsAt,
            Instant endsAt) {

        static With of(Hold hold) {
            return new With(
                    hold.occurrenceId(),
                    hold.title(),
                    hold.insee(),
                    hold.place(),
                    hold.startsAt(),
                    hold.endsAt());
        }
    }
}
