package fr.parvis.actions.myday.web;

import fr.parvis.actions.outcome.AgeBand;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Operator;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.Tallied;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a date already.
 *
 * @param tallies ids of what phones sent that is in it
 */
record CountedResponse(
        int met,
        int newcomers,
        Map<AgeBand, Integer> ages,
        Map<String, Integer> communes,
        Map<String, Integer> themes,
        Map<Operator, Errands> errands,
        int withoutTransport,
        int needs,
        @Nullable Integer minutes,
        List<String> tallies,
        long version) {

    static CountedResponse of(Outcome outcome) {
        var figures = outcome.figures();
        return new CountedResponse(
                figures.met(),
                figures.newcomers(),
                figures.ages(),
                figures.communes(),
                figures.themes(),
                figures.errands(),
                figures.withoutTransport(),
                figures.needs(),
                figures.minutes(),
                outcome.tallies().stream().map(Tallied::id).toList(),
                outcome.version());
    }
}
