package fr.parvis.actions.outcome;

import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one date, or what is to be added to them. Only the first two are asked for.
 *
 * @param met people met
 * @param newcomers those of them who had never come before
 * @param communes where people live, by INSEE code
 * @param themes by code of data·inclusion; one person may come for several
 * @param withoutTransport people who have no means of getting around
 * @param needs people in whom a need was detected
 * @param minutes spent there; null: as long as was planned
 */
public record Figures(
        int met,
        int newcomers,
        Map<AgeBand, Integer> ages,
        Map<String, Integer> communes,
        Map<String, Integer> themes,
        Map<Operator, Errands> errands,
        int withoutTransport,
        int needs,
        @Nullable Integer minutes) {

    /** Nobody came. */
    public static final Figures NONE = people(0, 0);

    /** No date has more; what phones add up to stays countable. */
    static final int MOST = 100_000;

    public Figures {
        ages = Sums.kept(ages, 0);
        communes = Sums.kept(communes, 0);
        themes = Sums.kept(themes, 0);
        errands = Sums.kept(errands, Errands.NONE);
    }

    public static Figures people(int met, int newcomers) {
        return new Figures(met, newcomers, Map.of(), Map.of(), Map.of(), Map.of(), 0, 0, null);
    }

    public Figures plus(Figures more) {
        return new Figures(
                met + more.met,
                newcomers + more.newcomers,
                Sums.sum(ages, more.ages, Integer::sum),
                Sums.sum(communes, more.communes, Integer::sum),
                Sums.sum(themes, more.themes, Integer::sum),
                Sums.sum(errands, more.errands, Errands::plus),
                withoutTransport + more.withoutTransport,
                needs + more.needs,
                more.minutes == null ? minutes : more.minutes);
    }

    /** The nearest that can be true, where several phones counted and one took something back. */
    Figures settled() {
        int people = floored(IntStream.concat(IntStream.of(met), parts()).max().orElseThrow());
        return new Figures(
                people,
                Math.clamp(newcomers, 0, people),
                Sums.each(ages, Figures::floored),
                Sums.each(communes, Figures::floored),
                Sums.each(themes, Figures::floored),
                Sums.each(errands, Errands::floored),
                floored(withoutTransport),
                floored(needs),
                minutes);
    }

    /** How many people are told of in ways that count each at most once. */
    private IntStream parts() {
        return IntStream.of(
                Sums.total(Sums.each(ages, Figures::floored)),
                Sums.total(Sums.each(communes, Figures::floored)),
                withoutTransport,
                needs);
    }

    private static int floored(int count) {
        return Math.clamp(count, 0, MOST);
    }
}
