package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.OutcomeFact.OutcomeCorrected;
import fr.parvis.actions.outcome.OutcomeFact.OutcomeRecorded;
import fr.parvis.actions.outcome.OutcomeFact.Told;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened on one date.
 *
 * @param id that of the date
 * @param by who said so last
 * @param tallies those of the phones that are in the figures already
 * @param history what was said before
 */
public record Outcome(
        OccurrenceId id,
        Figures figures,
        Author by,
        Instant at,
        List<Tallied> tallies,
        List<Revision> history,
        long version) {

    public Outcome {
        tallies = List.copyOf(tallies);
        history = List.copyOf(history);
    }

    public static Outcome record(OccurrenceId id, Figures figures, Author by, Instant at) {
        return new Outcome(id, FiguresRule.whole(figures), by, at, List.of(), List.of(), 1);
    }

    /** Before anyone counted. */
    static Outcome blank(OccurrenceId id, Author by, Instant at) {
        return new Outcome(id, Figures.NONE, by, at, List.of(), List.of(), 0);
    }

    /** Says otherwise what happened; what was said before is kept. */
    public Outcome correct(Figures to, Author author, Instant now) {
        if (FiguresRule.whole(to).equals(figures)) {
            return this;
        }
        var said = Stream.concat(history.stream(), Stream.of(new Revision(figures, by, at)));
        return new Outcome(id, to, author, now, tallies, said.toList(), version + 1);
    }

    /** Adds what was counted and is not in it yet. */
    public Outcome count(List<Tally> counted, Author author, Instant now) {
        var fresh = fresh(counted);
        if (fresh.isEmpty()) {
            return this;
        }
        var sum =
                fresh.stream()
                        .map(tally -> FiguresRule.known(tally.more()))
                        .reduce(figures, Figures::plus)
                        .settled();
        var noted = fresh.stream().map(it -> new Tallied(it.id(), it.at(), author.subject()));
        var all = Stream.concat(tallies.stream(), noted).toList();
        return new Outcome(id, sum, author, now, all, history, version + 1);
    }

    /** What others are told of it as it is now. */
    public OutcomeFact told() {
        var told =
                new Told(
                        figures.met(),
                        figures.newcomers(),
                        figures.withoutTransport(),
                        figures.needs(),
                        figures.minutes());
        return version == 1
                ? new OutcomeRecorded(id.value(), told, version)
                : new OutcomeCorrected(id.value(), told, version);
    }

    private List<Tally> fresh(List<Tally> counted) {
        Set<String> seen = tallies.stream().map(Tallied::id).collect(Collectors.toSet());
        return counted.stream().filter(tally -> seen.add(tally.id())).toList();
    }
}
