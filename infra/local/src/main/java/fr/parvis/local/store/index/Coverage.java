package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which documents an index holds: all, those with its fields (sparse), those of its filter. */
record Coverage(IndexSpec spec, QueryMatcher matcher) {

    Coverage(IndexSpec spec) {
        this(spec, new DefaultQueryMatcher());
    }

    boolean holds(Document document) {
        return (!spec.sparse() || hasAnyKey(document))
                && (spec.filter() == null || matcher.matches(document, spec.filter()));
    }

    private boolean hasAnyKey(Document document) {
        return spec.keys().stream()
                .map(key -> Utils.getSubdocumentValueCollectionAware(document, key.getKey()))
                .anyMatch(value -> !(value instanceof Missing));
    }

    /** Whether every document that meets the demands is held: a promise, so rather no than yes. */
    boolean suffices(Demands demands) {
        return (!spec.sparse() || demandsAnyKey(demands)) && filterFollowsFrom(demands);
    }

    private boolean demandsAnyKey(Demands demands) {
        return spec.keys().stream()
                .map(IndexKey::getKey)
                .map(demands::of)
                .anyMatch(demand -> demand != null && !(demand instanceof Demand.Absent));
    }

    private boolean filterFollowsFrom(Demands demands) {
        Document filter = Objects.requireNonNullElseGet(spec.filter(), Document::new);
        return filter.entrySet().stream()
                .allMatch(part -> follows(part.getValue(), demands.of(part.getKey())));
    }

    private boolean follows(@Nullable Object condition, @Nullable Demand demand) {
        return switch (demand) {
            case null -> false;
            case Demand.Points(var values) ->
                    values.stream().allMatch(value -> meets(value, condition));
            case Demand.Absent _ -> condition == null;
            case Demand.Range _ -> new Document("$exists", true).equals(condition);
        };
    }

    private boolean meets(Object value, @Nullable Object condition) {
        return matcher.matches(new Document("value", value), new Document("value", condition));
    }
}
