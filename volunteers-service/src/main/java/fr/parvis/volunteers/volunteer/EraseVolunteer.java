package fr.parvis.volunteers.volunteer;

import java.time.InstantSource;
import java.util.List;

/** Forgets a person, and tells those who hold copies why. */
public class EraseVolunteer {

    private final Volunteers volunteers;
    private final InstantSource time;

    public EraseVolunteer(Volunteers volunteers, InstantSource time) {
        this.volunteers = volunteers;
        this.time = time;
    }

    /** By someone who saw this version; refused where it is not the present one. */
    public void erase(VolunteerId id, long seen, String reason) {
        Volunteer present = volunteers.byId(id).orElseThrow(VolunteerNotFound::new);
        List<VolunteerFact> facts =
                List.of(VolunteerLeft.of(present), new PersonErased(present.id().value(), reason));
        if (present.version() != seen
                || !volunteers.erase(present, reason, time.instant(), facts)) {
            throw new VolunteerStale();
        }
    }
}
