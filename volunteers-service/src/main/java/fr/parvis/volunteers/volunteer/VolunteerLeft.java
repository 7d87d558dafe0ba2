package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import org.jspecify.annotations.Nullable;

/** Somebody is not in the network any more. */
@EventType("volunteers.volunteer-left.v1")
public record VolunteerLeft(String volunteerId, @Nullable String commune, long version)
        implements Fact {}
