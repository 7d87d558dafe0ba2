package fr.parvis.local.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * The first {@code $match} of the pipeline in progress, so that the collection it begins with is
 * searched by index. The {@code $addFields} of the library writes into nested documents, so it gets
 * copies.
 */
final class FirstMatch {
    private static final ScopedValue<FirstMatch> CURRENT = ScopedValue.newInstance();

    private final String collection;
    private final Document filter;
    private final boolean copies;
    private boolean taken;

    private FirstMatch(String collection, Document filter, boolean copies) {
        this.collection = collection;
        this.filter = filter;
        this.copies = copies;
    }

    static ScopedValue.Carrier during(Document aggregate) {
        List<?> stages = aggregate.get("pipeline") instanceof List<?> list ? list : List.of();
        boolean copies = stages.stream().anyMatch(FirstMatch::addsFields);
        String collection = String.valueOf(aggregate.get("aggregate"));
        return ScopedValue.where(CURRENT, new FirstMatch(collection, filterOf(stages), copies));
    }

    private static Document filterOf(List<?> stages) {
        return !stages.isEmpty()
                        && stages.getFirst() instanceof Document stage
                        && stage.get("$match") instanceof Document filter
                ? filter
                : new Document();
    }

    private static boolean addsFields(Object stage) {
        return stage instanceof Document document && document.containsKey("$addFields");
    }

    /** Only the first reader of the collection is the pipeline's beginning. */
    static Optional<FirstMatch> of(String collection) {
        FirstMatch current = CURRENT.isBound() ? CURRENT.get() : null;
        if (current == null || current.taken || !current.collection.equals(collection)) {
            return Optional.empty();
        }
        current.taken = true;
        return Optional.of(current);
    }

    Document filter() {
        return filter;
    }

    boolean copies() {
        return copies;
    }
}
