package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody may do with the personal link of an asking: look, and answer. */
public class AnswerByLink {

    private final Askings askings;
    private final Calls calls;
    private final Answers answers;
    private final Volunteers volunteers;
    private final GiveAnswer give;

    public AnswerByLink(
            Askings askings, Calls calls, Answers answers, Volunteers volunteers, GiveAnswer give) {
        this.askings = askings;
        this.calls = calls;
        this.answers = answers;
        this.volunteers = volunteers;
        this.give = give;
    }

    /** Changes nothing: mail scanners open links. */
    public AnswerPage look(String askingId) {
        var asking = asking(askingId);
        var call = running(asking);
        var given = new HashMap<String, Given>();
        asking.people()
                .forEach(
                        id ->
                                answers.byId(Answer.id(call.id(), id))
                                        .ifPresent(answer -> given.put(id, give.given(answer))));
        return new AnswerPage(call, people(asking), given);
    }

    /**
     * @param person who answers where several share the address; null means the first named
     */
    public Given answer(String askingId, Choice choice, @Nullable String person) {
        var asking = asking(askingId);
        var call = running(asking);
        var who = person == null ? asking.people().getFirst() : person;
        if (!asking.people().contains(who)) {
            throw new LinkUnknown();
        }
        return give.give(call, who, choice, Via.LINK);
    }

    private Asking asking(String id) {
        return askings.byId(id).orElseThrow(LinkUnknown::new);
    }

    private Call running(Asking asking) {
        var call = calls.byId(asking.callId()).orElseThrow(LinkUnknown::new);
        if (!call.state().isRunning()) {
            throw LinkOver.of(call.state());
        }
        return call;
    }

    private List<Volunteer> people(Asking asking) {
        var ids = asking.people().stream().map(VolunteerId::new).toList();
        return volunteers.byIds(ids).stream()
                .sorted(Comparator.comparing(person -> ids.indexOf(person.id())))
                .toList();
    }
}
