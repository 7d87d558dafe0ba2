package fr.parvis.volunteers.volunteer;

import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes what is known of a volunteer. */
public class EditVolunteer {

    private static final int TRIES = 10;

    private final Volunteers volunteers;
    private final InstantSource time;

    public EditVolunteer(Volunteers volunteers, InstantSource time) {
        this.volunteers = volunteers;
        this.time = time;
    }

    /** By someone who saw this version; refused where it is not the present one. */
    public Volunteer edit(VolunteerId id, long seen, Profile profile, Consent.Said said) {
        Volunteer present = volunteers.byId(id).orElseThrow(VolunteerNotFound::new);
        Volunteer changed = present.edit(profile, said.at(time.instant()), time.instant());
        if (present.version() != seen || !saved(present, changed)) {
            throw new VolunteerStale();
        }
        return changed;
    }

    /** What the volunteer says of themselves by a link: it holds whoever else edits meanwhile. */
    public Volunteer agree(VolunteerId id, Consent.Said said) {
        return repeat(id, present -> present.say(said.at(time.instant()), time.instant()));
    }

    /** What the volunteer prefers: it holds whoever else edits meanwhile. */
    public Volunteer prefer(VolunteerId id, UnaryOperator<Profile> preference) {
        return repeat(
                id, present -> present.edit(preference.apply(present.profile()), time.instant()));
    }

    private Volunteer repeat(VolunteerId id, UnaryOperator<Volunteer> change) {
        for (int tried = 0; tried < TRIES; tried++) {
            Volunteer present = volunteers.byId(id).orElseThrow(VolunteerNotFound::new);
            Volunteer changed = change.apply(present);
            if (saved(present, changed)) {
                return changed;
            }
        }
        throw new VolunteerStale();
    }

    private boolean saved(Volunteer present, Volunteer changed) {
        return changed.equals(present)
                || volunteers.save(changed, List.of(VolunteerChanged.of(changed)));
    }
}
