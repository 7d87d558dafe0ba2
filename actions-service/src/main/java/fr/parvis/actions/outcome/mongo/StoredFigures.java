package fr.parvis.actions.outcome.mongo;

import fr.parvis.actions.outcome.AgeBand;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Figures;
import fr.parvis.actions.outcome.Operator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts as stored: the keys of a document are text. */
record StoredFigures(
        int met,
        int newcomers,
        Map<String, Integer> ages,
        Map<String, Integer> communes,
        Map<String, Integer> themes,
        Map<String, Errands> errands,
        int withoutTransport,
        int needs,
        @Nullable Integer minutes) {

    static StoredFigures of(Figures figures) {
        return new StoredFigures(
                figures.met(),
                figures.newcomers(),
                keyed(figures.ages(), AgeBand::name),
                figures.communes(),
                figures.themes(),
                keyed(figures.errands(), Operator::name),
                figures.withoutTransport(),
                figures.needs(),
                figures.minutes());
    }

    Figures figures() {
        return new Figures(
                met,
                newcomers,
                keyed(ages, AgeBand::valueOf),
                communes,
                themes,
                keyed(errands, Operator::valueOf),
                withoutTransport,
                needs,
                minutes);
    }

    private static <K, L, V> Map<L, V> keyed(Map<K, V> counts, Function<K, L> key) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(it -> key.apply(it.getKey()), Map.Entry::getValue));
    }
}
