package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.EventType;
import org.jspecify.annotations.Nullable;

/** Somebody is not in the network any more. */
@EventType("volunteers.volunteer-left.v1")
public record VolunteerLeft(String volunteerId, @Nullable String commune, long version)
        implements VolunteerFact {

    static VolunteerLeft of(Volunteer present) {
        return new VolunteerLeft(
                present.id().value(), present.profile().commune(), present.version() + 1);
    }
}
