package fr.parvis.volunteers.volunteer;

import fr.parvis.starter.core.Fact;

/** What happens to a volunteer. */
public sealed interface VolunteerFact extends Fact
        permits VolunteerJoined, VolunteerChanged, VolunteerLeft, PersonErased {}
