package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.practice.Practice;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a season holds, in counts. */
public final class SeasonFigures {

    private final Set<ActionId> actions = new HashSet<>();
    private final Set<String> communes = new HashSet<>();
    private final Map<Practice, Integer> byPractice = new TreeMap<>();
    private final Map<OccurrenceState, Integer> byState = new TreeMap<>();

    SeasonFigures() {}

    void count(Occurrence occurrence) {
        actions.add(occurrence.actionId());
        byState.merge(occurrence.state(), 1, Integer::sum);
        if (occurrence.state() != OccurrenceState.CANCELLED) {
            byPractice.merge(occurrence.content().practice(), 1, Integer::sum);
            var place = occurrence.content().place();
            if (place != null) {
                communes.add(place.insee());
            }
        }
    }

    public int actions() {
        return actions.size();
    }

    public int dates() {
        return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Where something was not called off. */
    public int communes() {
        return communes.size();
    }

    public Map<OccurrenceState, Integer> byState() {
        return Map.copyOf(byState);
    }

    /** Of what was not called off. */
    public Map<Practice, Integer> byPractice() {
        return Map.copyOf(byPractice);
    }
}
