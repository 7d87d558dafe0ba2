package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.EventType;
import org.jspecify.annotations.Nullable;

/** Somebody new is in the network. */
@EventType("volunteers.volunteer-joined.v1")
public record VolunteerJoined(String volunteerId, @Nullable String commune, long version)
        implements VolunteerFact {

    public static VolunteerJoined of(Volunteer volunteer) {
        return new VolunteerJoined(
                volunteer.id().value(), volunteer.profile().commune(), volunteer.version());
    }
}
