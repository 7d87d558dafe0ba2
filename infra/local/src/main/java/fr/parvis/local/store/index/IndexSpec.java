package fr.parvis.local.store.index;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the creator of an index asked for. */
public record IndexSpec(
        String name,
        List<IndexKey> keys,
        boolean unique,
        boolean sparse,
        @Nullable Document filter,
        @Nullable Duration expiry) {
    private static final int CANNOT_CREATE_INDEX = 67;

    public static IndexSpec of(Document description) {
        Document key = (Document) description.getOrDefault("key", new Document());
        return new IndexSpec(
                (String) description.getOrDefault("name", ""),
                keysOf(key),
                Utils.isTrue(description.get("unique")) || key.keySet().equals(Set.of("_id")),
                Utils.isTrue(description.get("sparse")),
                (Document) description.get("partialFilterExpression"),
                expiryOf(description));
    }

    private static List<IndexKey> keysOf(Document key) {
        List<IndexKey> keys = new ArrayList<>();
        key.forEach((path, direction) -> keys.add(keyOf(path, direction)));
        return keys;
    }

    private static IndexKey keyOf(String path, Object direction) {
        if (direction instanceof Number number && !path.contains("$")) {
            return new IndexKey(path, number.intValue() > 0);
        }
        throw new MongoServerError(
                CANNOT_CREATE_INDEX,
                "CannotCreateIndex",
                "The embedded store has ordered indexes only, not " + path + ": " + direction);
    }

    private static @Nullable Duration expiryOf(Document description) {
        return description.get("expireAfterSeconds") instanceof Number seconds
                ? Duration.ofSeconds(seconds.longValue())
                : null;
    }

    boolean sameAs(IndexSpec other) {
        return describe(keys).equals(describe(other.keys))
                && unique == other.unique
                && sparse == other.sparse
                && Objects.equals(filter, other.filter);
    }

    private static List<String> describe(List<IndexKey> keys) {
        return keys.stream().map(IndexKey::toString).toList();
    }
}
