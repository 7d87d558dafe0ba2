package fr.parvis.volunteers.volunteer;

import java.time.InstantSource;
import java.util.List;

/** Takes somebody new into the network. */
public class EnrolVolunteer {

    private final Volunteers volunteers;
    private final InstantSource time;

    public EnrolVolunteer(Volunteers volunteers, InstantSource time) {
        this.volunteers = volunteers;
        this.time = time;
    }

    public Volunteer enrol(VolunteerId id, Profile profile, Consent.Said said) {
        var now = time.instant();
        Volunteer volunteer = Volunteer.enrol(id, profile, said.at(now), now);
        if (!volunteers.add(volunteer, List.of(VolunteerJoined.of(volunteer)))) {
            throw new VolunteerKnown();
        }
        return volunteer;
    }
}
