package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks the index that leaves the fewest documents to read; none is a scan of all. */
public final class Planner {
    private static final int WHOLE_UNIQUE_KEY = 100;
    private static final int POINT = 4;
    private static final int RANGE = 2;
    private static final int SORTED = 1;

    private final List<OrderedIndex> indexes;
    private final @Nullable Document sort;

    private Planner(List<OrderedIndex> indexes, @Nullable Document sort) {
        this.indexes = indexes;
        this.sort = sort;
    }

    public static Optional<Plan> plan(
            Document filter, @Nullable Document sort, List<OrderedIndex> indexes) {
        return new Planner(indexes, sort)
                .best(filter)
                .or(() -> new Planner(indexes, null).union(filter));
    }

    private record Candidate(OrderedIndex index, Spans spans, Sorting sorting) {
        int score() {
            int points = spans.pointFields();
            boolean whole = index.isUnique() && points == index.getKeys().size();
            return (whole ? WHOLE_UNIQUE_KEY : 0)
                    + points * POINT
                    + (spans.isRange() ? RANGE : 0)
                    + (sorting == Sorting.NONE ? 0 : SORTED);
        }

        Plan plan() {
            boolean reversed = sorting == Sorting.BACKWARD;
            List<Plan.Scan> scans =
                    spans.all().stream().map(span -> new Plan.Scan(index, span, reversed)).toList();
            return new Plan(scans, sorting != Sorting.NONE);
        }
    }

    private Optional<Plan> best(Document filter) {
        Demands demands = Demands.of(filter);
        return indexes.stream()
                .filter(index -> index.coverage().suffices(demands))
                .map(index -> candidate(index, demands))
                .filter(candidate -> candidate.score() > 0)
                .max(Comparator.comparingInt(Candidate::score))
                .map(Candidate::plan);
    }

    private Candidate candidate(OrderedIndex index, Demands demands) {
        Spans spans = new Spans(index, demands);
        boolean ordered = spans.isSingle() && !index.keyPlaces().sawArrays();
        Sorting sorting =
                ordered
                        ? Sorting.of(sort, index.getKeys(), field -> isPinned(demands.of(field)))
                        : Sorting.NONE;
        return new Candidate(index, spans, sorting);
    }

    private static boolean isPinned(@Nullable Demand demand) {
        return demand instanceof Demand.Points(var values) && values.size() == 1;
    }

    /** An alternative is served when each of its branches is. */
    private Optional<Plan> union(Document filter) {
        if (!(filter.get("$or") instanceof Collection<?> branches) || branches.isEmpty()) {
            return Optional.empty();
        }
        List<Plan.Scan> scans = new ArrayList<>();
        for (Object branch : branches) {
            Optional<Plan> plan = best((Document) branch);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            scans.addAll(plan.get().scans());
        }
        return Optional.of(new Plan(scans, false));
    }
}
