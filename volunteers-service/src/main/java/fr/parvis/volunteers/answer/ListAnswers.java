package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.call.CallNotFound;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everyone who answered a call: the accepted first, then who waits in their order. */
public class ListAnswers {

    private static final int PAGE = 500;
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::standing)
                    .thenComparing(Answer::turn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Answer::at);

    /**
     * @param position in the waiting list, from 1; null elsewhere
     */
    public record Listed(Answer answer, Volunteer person, @Nullable Integer position) {}

    private final Calls calls;
    private final Answers answers;
    private final Volunteers volunteers;

    public ListAnswers(Calls calls, Answers answers, Volunteers volunteers) {
        this.calls = calls;
        this.answers = answers;
        this.volunteers = volunteers;
    }

    public List<Listed> of(String callId) {
        calls.byId(callId).orElseThrow(CallNotFound::new);
        var all = all(callId);
        var people = people(all);
        var position = 0;
        var listed = new ArrayList<Listed>();
        for (var answer : all.stream().sorted(ORDER).toList()) {
            var person = people.get(answer.volunteerId());
            if (person != null) {
                var waits = answer.standing() == Standing.WAITING;
                listed.add(new Listed(answer, person, waits ? ++position : null));
            }
        }
        return listed;
    }

    private List<Answer> all(String callId) {
        var all = new ArrayList<Answer>();
        var page = answers.page(callId, null, PAGE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = answers.page(callId, page.getLast().id(), PAGE);
        }
        return all;
    }

    private Map<String, Volunteer> people(List<Answer> all) {
        var ids = all.stream().map(Answer::volunteerId).map(VolunteerId::new).toList();
        return volunteers.byIds(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person));
    }
}
