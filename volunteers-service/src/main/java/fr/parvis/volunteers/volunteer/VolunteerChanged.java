package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.EventType;
import org.jspecify.annotations.Nullable;

/** Something about a volunteer changed. */
@EventType("volunteers.volunteer-changed.v1")
public record VolunteerChanged(String volunteerId, @Nullable String commune, long version)
        implements VolunteerFact {

    public static VolunteerChanged of(Volunteer volunteer) {
        return new VolunteerChanged(
                volunteer.id().value(), volunteer.profile().commune(), volunteer.version());
    }
}
