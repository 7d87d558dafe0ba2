package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.answer.Answers.Counted;
import fr.parvis.volunteers.call.CallNotFound;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.volunteer.Volunteer;
import fr.parvis.volunteers.volunteer.VolunteerId;
import fr.parvis.volunteers.volunteer.Volunteers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everyone who answered a call: the accepted first, then who waits in their order. */
public class ListAnswers {

    private static final int PAGE = 500;
    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::standing)
                    .thenComparing(Spot::turn)
                    .thenComparing(Spot::at)
                    .thenComparing(Spot::id);

    /**
     * Where an answer stands in the list; the list goes on beyond it, whatever moved since.
     *
     * @param turn empty where the answer holds none
     */
    public record Spot(Standing standing, String turn, Instant at, String id) {
        public static Spot of(Answer answer) {
            String turn = Objects.requireNonNullElse(answer.turn(), "");
            return new Spot(answer.standing(), turn, answer.at(), answer.id());
        }
    }

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
        return inOrder(callId);
    }

    /** At most {@code limit} beyond this spot, or from the first. */
    public List<Listed> page(String callId, @Nullable Spot after, int limit) {
        return inOrder(callId).stream()
                .filter(it -> after == null || ORDER.compare(Spot.of(it.answer()), after) > 0)
                .limit(limit)
                .toList();
    }

    public long count(String callId) {
        return answers.counted(List.of(callId)).stream().mapToLong(Counted::count).sum();
    }

    private List<Listed> inOrder(String callId) {
        calls.byId(callId).orElseThrow(CallNotFound::new);
        var all = all(callId);
        var people = people(all);
        var position = 0;
        var listed = new ArrayList<Listed>();
        for (var answer : all.stream().sorted(Comparator.comparing(Spot::of, ORDER)).toList()) {
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
