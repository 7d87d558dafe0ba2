package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.EventType;

/** Everything known of a person was erased; who holds a copy erases it too. */
@EventType("volunteers.person-erased.v1")
public record PersonErased(String id, String reason) implements VolunteerFact {}
