package fr.parvis.actions.outcome;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The dates of the present tenant with what is said of each, by their beginning. */
public final class Accounts {

    private static final int AT_ONCE = 200;

    private final Occurrences occurrences;
    private final Outcomes outcomes;

    public Accounts(Occurrences occurrences, Outcomes outcomes) {
        this.occurrences = occurrences;
        this.outcomes = outcomes;
    }

    /**
     * @param after the last one seen
     * @param wanted which of them
     */
    public List<Account> page(
            OccurrenceSearch search,
            Predicate<Account> wanted,
            @Nullable Occurrence after,
            int limit) {
        var found = new ArrayList<Account>();
        var dates = next(search, after);
        while (!dates.isEmpty() && found.size() < limit) {
            of(dates).stream().filter(wanted).forEach(found::add);
            dates = next(search, dates.getLast());
        }
        return found.stream().limit(limit).toList();
    }

    /** Every one that is looked for, however many. */
    public void each(OccurrenceSearch search, Consumer<Account> work) {
        var dates = next(search, null);
        while (!dates.isEmpty()) {
            of(dates).forEach(work);
            dates = next(search, dates.getLast());
        }
    }

    /** These dates, in their order. */
    public List<Account> of(List<Occurrence> dates) {
        var said =
                outcomes.byIds(dates.stream().map(Occurrence::id).toList()).stream()
                        .collect(Collectors.toMap(Outcome::id, Function.identity()));
        return dates.stream().map(it -> new Account(it, said.get(it.id()))).toList();
    }

    private List<Occurrence> next(OccurrenceSearch search, @Nullable Occurrence last) {
        return occurrences.page(search, last == null ? null : OccurrenceMark.of(last), AT_ONCE);
    }
}
