package fr.parvis.volunteers.preference;

import fr.parvis.volunteers.volunteer.Availability;
import fr.parvis.volunteers.volunteer.EditVolunteer;
import fr.parvis.volunteers.volunteer.EraseVolunteer;
import fr.parvis.volunteers.volunteer.HalfDay;
import fr.parvis.volunteers.volunteer.Skill;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerNotFound;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.List;
import java.util.Set;

/** What volunteers decide about themselves by their own link. */
public class ChoosePreferences {

    private final Volunteers volunteers;
    private final EditVolunteer edit;
    private final EraseVolunteer erase;

    public ChoosePreferences(Volunteers volunteers, EditVolunteer edit, EraseVolunteer erase) {
        this.volunteers = volunteers;
        this.edit = edit;
        this.erase = erase;
    }

    public Volunteer look(String volunteerId) {
        return volunteers.byId(new VolunteerId(volunteerId)).orElseThrow(VolunteerNotFound::new);
    }

    /** The others who share their address. */
    public List<Volunteer> others(Volunteer person) {
        var email = person.profile().email();
        return email == null
                ? List.of()
                : volunteers.byEmails(List.of(email)).stream()
                        .filter(other -> !other.id().equals(person.id()))
                        .toList();
    }

    public void choose(
            String volunteerId, Set<Skill> skills, Set<HalfDay> slots, boolean asNeeded) {
        edit.prefer(
                new VolunteerId(volunteerId),
                profile ->
                        profile.withPreferences(
                                skills,
                                profile.vehicle(),
                                new Availability(null, slots),
                                asNeeded));
    }

    /** Nothing is kept but that somebody was erased. */
    public void erase(String volunteerId) {
        var person = look(volunteerId);
        erase.erase(person.id(), person.version(), "RGPD");
    }
}
