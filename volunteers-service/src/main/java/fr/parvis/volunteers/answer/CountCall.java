package fr.parvis.volunteers.answer;

import static java.util.stream.Collectors.toMap;

import fr.parvis.volunteers.answer.Answers.Counted;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.call.CallFigures;
import fr.parvis.volunteers.call.Figures;
import fr.parvis.volunteers.call.Figures.Deliveries;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counts from the source: an answer acknowledged a moment ago is counted. */
public class CountCall implements CallFigures {

    private final Askings askings;
    private final Answers answers;

    public CountCall(Askings askings, Answers answers) {
        this.askings = askings;
        this.answers = answers;
    }

    @Override
    public Map<String, Figures> of(Collection<String> callIds) {
        var deliveries = askings.deliveries(callIds);
        var counted = answers.counted(callIds);
        return callIds.stream()
                .collect(
                        toMap(
                                id -> id,
                                id ->
                                        figures(
                                                counted.stream()
                                                        .filter(each -> each.callId().equals(id))
                                                        .toList(),
                                                deliveries.getOrDefault(id, Deliveries.NONE))));
    }

    private static Figures figures(List<Counted> answers, Deliveries deliveries) {
        return Figures.of(
                sum(answers, Choice.YES, Standing.WAITING),
                sum(answers, Choice.NO, Standing.NONE),
                sum(answers, Choice.MAYBE, Standing.NONE),
                deliveries);
    }

    private static long sum(List<Counted> answers, Choice choice, Standing standing) {
        return answers.stream()
                .filter(each -> each.choice() == choice && each.standing() == standing)
                .mapToLong(Counted::count)
                .sum();
    }
}
