package fr.parvis.actions.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers of people, none of them negative, of which readers know the total.
 *
 * <p>One to four people are masked. So that none of them can be computed from the rest, others are
 * masked with them, the smallest first, until each small one could be anything from one to five as
 * far as readers can tell; where the whole column does not suffice, so is the total. Nobody in a
 * row says nothing of anyone and stays.
 */
final class Column {

    /** The smallest number that identifies nobody. */
    static final int ENOUGH = 5;

    /** Where readers know no bound. */
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private final List<Integer> values;

    /** How high each can be as far as readers can tell. */
    private final List<Integer> most;

    /** Places of what must not be told because it bounds a neighbour that is masked. */
    private final Set<Integer> forced;

    private final Set<Integer> masked;

    Column(List<Integer> values, List<Integer> most, Set<Integer> forced) {
        this.values = values;
        this.most = most;
        this.forced = forced.stream().filter(it -> values.get(it) > 0).collect(Collectors.toSet());
        this.masked = new TreeSet<>(this.forced);
        places().filter(it -> isSmall(values.get(it))).forEach(this.masked::add);
    }

    Masked asRead() {
        boolean safe = masked.isEmpty() || isSafe();
        for (var next = smallestShown(); !safe && next.isPresent(); next = smallestShown()) {
            masked.add(next.get());
            safe = isSafe();
        }
        return read(safe);
    }

    private Masked read(boolean withTotal) {
        int total = sum(values);
        List<@Nullable Integer> shown = new ArrayList<>();
        places().forEach(it -> shown.add(masked.contains(it) ? null : values.get(it)));
        return new Masked(shown, withTotal && !isSmall(total) ? (Integer) total : null);
    }

    /** Whether readers, who know what the masked ones add up to, can tell none of them. */
    private boolean isSafe() {
        return masked.stream()
                .allMatch(
                        it ->
                                isSmall(values.get(it))
                                        ? couldBeOne(it) && couldBeEnough(it)
                                        : !forced.contains(it) || couldBeOne(it));
    }

    private boolean couldBeOne(int place) {
        long others = masked.stream().filter(it -> it != place).mapToLong(most::get).sum();
        return together() - others <= 1;
    }

    private boolean couldBeEnough(int place) {
        long others = masked.size() - 1L;
        return together() - others >= ENOUGH && most.get(place) >= ENOUGH;
    }

    private long together() {
        return masked.stream().mapToLong(values::get).sum();
    }

    private Optional<Integer> smallestShown() {
        return places().filter(it -> !masked.contains(it) && values.get(it) > 0)
                .boxed()
                .min(Comparator.comparing(values::get));
    }

    private IntStream places() {
        return IntStream.range(0, values.size());
    }

    private static boolean isSmall(int value) {
        return value > 0 && value < ENOUGH;
    }

    private static int sum(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).sum();
    }
}
