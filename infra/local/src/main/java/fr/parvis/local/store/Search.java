package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.bson.Document;
import fr.parvis.local.store.index.Plan;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search: by the plan's indexes, or through every document; it counts what it reads. */
final class Search {
    private final Slots slots;
    private final Optional<Plan> plan;
    private int examined;

    Search(Slots slots, Optional<Plan> plan) {
        this.slots = slots;
        this.plan = plan;
    }

    boolean isSorted() {
        return plan.map(Plan::sorted).orElse(false);
    }

    Stream<Document> candidates(boolean naturallyReversed) {
        return plan.map(this::planned)
                .orElseGet(() -> slots.inOrder(naturallyReversed))
                .peek(_ -> examined++);
    }

    private Stream<Document> planned(Plan chosen) {
        return chosen.slots().mapToObj(slot -> Objects.requireNonNull(slots.get(slot)));
    }

    ObservedQuery observed(
            MongoCollection<?> collection,
            Purpose purpose,
            Document filter,
            @Nullable Document sort) {
        return new ObservedQuery(
                collection.getDatabaseName(),
                collection.getCollectionName(),
                purpose.command(),
                filter,
                sort == null ? Map.of() : sort,
                plan.map(Plan::indexName).orElse(null),
                examined);
    }
}
