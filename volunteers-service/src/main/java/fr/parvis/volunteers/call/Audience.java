package fr.parvis.volunteers.call;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked among those who may be; an empty set or null leaves that criterion out.
 *
 * @param communes INSEE codes
 * @param withinKm great circle between the centres of the communes
 * @param skills codes of which one is enough
 * @param vehicle CAR or VAN; a van also serves where a car is asked for
 */
public record Audience(
        Set<String> communes,
        @Nullable Double withinKm,
        Set<String> skills,
        @Nullable String vehicle,
        boolean availableAtThatTime) {

    public static final Audience EVERYONE = new Audience(Set.of(), null, Set.of(), null, false);
}
