package fr.parvis.volunteers.preference;

import fr.parvis.volunteers.volunteer.Consent;
import fr.parvis.volunteers.volunteer.EditVolunteer;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.List;

/** Who leaves the list leaves with their address: nothing is sent to it any more. */
public class LeaveList {

    private final Volunteers volunteers;
    private final EditVolunteer edit;

    public LeaveList(Volunteers volunteers, EditVolunteer edit) {
        this.volunteers = volunteers;
        this.edit = edit;
    }

    /** Whether something may be sent to that address; not to one of whom nothing is known. */
    public boolean isListed(String volunteerId) {
        return sharing(volunteerId).stream().anyMatch(person -> person.consent().isGiven());
    }

    public void leave(String volunteerId) {
        say(volunteerId, Consent.State.REFUSED);
    }

    /** By a press of the button on the page that said goodbye. */
    public void comeBack(String volunteerId) {
        say(volunteerId, Consent.State.GIVEN);
    }

    private void say(String volunteerId, Consent.State state) {
        sharing(volunteerId)
                .forEach(
                        person ->
                                edit.agree(
                                        person.id(), new Consent.Said(state, Consent.Source.LINK)));
    }

    private List<Volunteer> sharing(String volunteerId) {
        return volunteers.byId(new VolunteerId(volunteerId)).stream()
                .flatMap(person -> sharing(person).stream())
                .toList();
    }

    private List<Volunteer> sharing(Volunteer person) {
        var email = person.profile().email();
        return email == null ? List.of(person) : volunteers.byEmails(List.of(email));
    }
}
