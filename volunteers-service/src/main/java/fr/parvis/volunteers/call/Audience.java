package fr.parvis.volunteers.call;

import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Vehicle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be asked among those who may be; an empty set or null leaves that criterion out.
 *
 * @param communes INSEE codes
 * @param withinKm great circle between the centres of the communes
 * @param skills of which one is enough
 */
public record Audience(
        Set<String> communes,
        @Nullable Double withinKm,
        Set<Skill> skills,
        @Nullable Vehicle vehicle,
        boolean availableAtThatTime) {

    public static final Audience EVERYONE = new Audience(Set.of(), null, Set.of(), null, false);
}
