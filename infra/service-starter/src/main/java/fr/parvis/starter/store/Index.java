package fr.parvis.starter.store;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * An index a collection is served by. Its name is made of its keys, so that it is the same at every
 * start. All begin with {@code tenant}, but those of system work.
 */
public record Index(
        Map<String, Integer> keys,
        boolean isUnique,
        boolean isSparse,
        @Nullable Bson filter,
        @Nullable Duration expiry) {

    public static Index on(String... fields) {
        var index = new Index(Map.of(), false, false, null, null);
        for (String field : fields) {
            index = index.with(field, 1);
        }
        return index;
    }

    /** One more key, from the greatest to the least. */
    public Index desc(String field) {
        return with(field, -1);
    }

    public Index asc(String field) {
        return with(field, 1);
    }

    public Index unique() {
        return new Index(keys, true, isSparse, filter, expiry);
    }

    /** Leaves out documents that have none of its fields. */
    public Index sparse() {
        return new Index(keys, isUnique, true, filter, expiry);
    }

    /** Holds only documents that match; equality and comparison only. */
    public Index where(Bson partialFilter) {
        return new Index(keys, isUnique, isSparse, partialFilter, expiry);
    }

    /** Removes a document this long after the time in the one field indexed. */
    public Index expireAfter(Duration age) {
        return new Index(keys, isUnique, isSparse, filter, age);
    }

    public String name() {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + "_" + key.getValue())
                .collect(Collectors.joining("_"));
    }

    IndexModel model() {
        var options = new IndexOptions().name(name());
        if (isUnique) {
            options.unique(true);
        }
        if (isSparse) {
            options.sparse(true);
        }
        if (filter != null) {
            options.partialFilterExpression(filter);
        }
        if (expiry != null) {
            options.expireAfter(expiry.toSeconds(), TimeUnit.SECONDS);
        }
        return new IndexModel(document(), options);
    }

    private BsonDocument document() {
        var document = new BsonDocument();
        keys.forEach((field, direction) -> document.append(field, new BsonInt32(direction)));
        return document;
    }

    private Index with(String field, int direction) {
        var more = new LinkedHashMap<>(keys);
        more.put(field, direction);
        return new Index(more, isUnique, isSparse, filter, expiry);
    }
}
