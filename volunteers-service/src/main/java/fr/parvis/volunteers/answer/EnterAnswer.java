package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.call.CallNotFound;
import fr.parvis.volunteers.call.CallOver;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.VolunteerNotFound;
import fr.parvis.volunteers.volunteer.Volunteers;

/** Staff enter or correct an answer given by phone, mail or in person, under the same counting. */
public class EnterAnswer {

    private final Calls calls;
    private final Volunteers volunteers;
    private final GiveAnswer give;

    public EnterAnswer(Calls calls, Volunteers volunteers, GiveAnswer give) {
        this.calls = calls;
        this.volunteers = volunteers;
        this.give = give;
    }

    public Given enter(String callId, String volunteerId, Choice choice, Via via) {
        var call = calls.byId(callId).orElseThrow(CallNotFound::new);
        if (!call.state().isRunning()) {
            throw new CallOver(call.state());
        }
        volunteers.byId(new VolunteerId(volunteerId)).orElseThrow(VolunteerNotFound::new);
        return give.give(call, volunteerId, choice, via);
    }
}
