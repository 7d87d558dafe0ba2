package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command dropIndexes, which the library answers for the wrong collections too. */
record DropIndexes(StoredDatabase database, Document command) {
    private static final int INDEX_NOT_FOUND = 27;

    Document reply() {
        String name = (String) command.get("dropIndexes");
        MongoCollection<Integer> collection = database.resolveCollection(name, false);
        if (collection != null) {
            names(collection, command.get("index")).forEach(index -> drop(collection, index));
        }
        Document reply = new Document();
        Utils.markOkay(reply);
        return reply;
    }

    private static List<String> names(
            MongoCollection<Integer> collection, @Nullable Object wanted) {
        return switch (wanted) {
            case String name -> name.equals("*") ? allButPrimary(collection) : List.of(name);
            case Collection<?> names -> names.stream().map(String.class::cast).toList();
            case Document keys -> List.of(byKeys(collection, keys));
            case null, default -> throw notFound(wanted);
        };
    }

    private static List<String> allButPrimary(MongoCollection<Integer> collection) {
        return collection.getIndexes().stream()
                .map(Index::getName)
                .filter(name -> !name.equals("_id_"))
                .toList();
    }

    private static String byKeys(MongoCollection<Integer> collection, Document keys) {
        return collection.getIndexes().stream()
                .filter(index -> keys.equals(index.toIndexDescription().get("key")))
                .map(Index::getName)
                .findFirst()
                .orElseThrow(() -> notFound(keys));
    }

    private static MongoServerError notFound(@Nullable Object wanted) {
        return new MongoServerError(INDEX_NOT_FOUND, "IndexNotFound", "index not found: " + wanted);
    }

    private void drop(MongoCollection<Integer> collection, String name) {
        collection.dropIndex(name);
        database.forgetIndex(collection, name);
    }
}
