package fr.parvis.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * The library's own memory backend, which scans, and ours, which uses indexes, answer alike. {@code
 * -Dparvis.store.operations} and {@code -Dparvis.store.seed} go further or back.
 */
class SameAsTheLibraryTest {
    private static final int OPERATIONS = Integer.getInteger("parvis.store.operations", 3_000);
    private static final long SEED = Long.getLong("parvis.store.seed", System.nanoTime());
    private static final Document BY_ID = new Document("_id", 1);

    private final Random random = new Random(SEED);

    @Test
    void random_operations_have_the_same_answers() {
        MongoServer library = new MongoServer(new MemoryBackend());
        try (EmbeddedStore store = EmbeddedStore.inMemory();
                MongoClient ours = MongoClients.create(store.uri());
                MongoClient theirs = MongoClients.create(library.bindAndGetConnectionString())) {
            compare(indexed(ours), indexed(theirs));
        } finally {
            library.shutdownNow();
        }
    }

    private static MongoCollection<Document> indexed(MongoClient client) {
        MongoCollection<Document> collection = client.getDatabase("d").getCollection("c");
        collection.createIndex(Indexes.ascending("tenant", "at"));
        collection.createIndex(
                Indexes.compoundIndex(Indexes.ascending("tenant"), Indexes.descending("number")));
        collection.createIndex(Indexes.ascending("tags"));
        collection.createIndex(Indexes.ascending("items.at"));
        collection.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        return collection;
    }

    private void compare(MongoCollection<Document> ours, MongoCollection<Document> theirs) {
        for (int i = 0; i < OPERATIONS; i++) {
            Operation operation = next(i);

            assertThat(answer(operation, ours))
                    .as("operation %d of seed %d: %s", i, SEED, operation.text())
                    .isEqualTo(answer(operation, theirs));
        }
        assertThat(answer(find(new Document(), BY_ID, 0), ours))
                .as("all documents, seed %d", SEED)
                .isEqualTo(answer(find(new Document(), BY_ID, 0), theirs));
    }

    private record Operation(String text, Function<MongoCollection<Document>, Object> work) {}

    private static Object answer(Operation operation, MongoCollection<Document> collection) {
        try {
            return operation.work().apply(collection);
        } catch (MongoException e) {
            return "error " + e.getCode();
        }
    }

    private Operation next(int i) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> insert(document(i));
            case 3 -> updateOne(new Document("_id", random.nextInt(i + 1)), update());
            case 4 -> updateMany(filter());
            case 5 ->
                    random.nextInt(4) == 0
                            ? delete(filter())
                            : delete(new Document("_id", random.nextInt(i + 1)));
            case 6 -> findAndModify(filter(), update());
            case 7 -> count(filter());
            case 8 -> group(filter());
            case 9 -> upsert(new Document("_id", random.nextInt(i + 1)), update());
            case 10 -> find(filter(), sort(), 1 + random.nextInt(5));
            default -> find(filter(), sort(), 0);
        };
    }

    private static Operation insert(Document document) {
        return new Operation(
                "insert " + document, c -> c.insertOne(new Document(document)).wasAcknowledged());
    }

    private static Operation updateOne(Document filter, Document update) {
        return new Operation(
                "updateOne " + filter + update, c -> c.updateOne(filter, update).toString());
    }

    private static Operation updateMany(Document filter) {
        Document unkeyed =
                new Document("$inc", new Document("number", 1))
                        .append("$set", new Document("at", 5));
        return new Operation("updateMany " + filter, c -> c.updateMany(filter, unkeyed).toString());
    }

    private static Operation upsert(Document filter, Document update) {
        UpdateOptions upsert = new UpdateOptions().upsert(true);
        return new Operation(
                "upsert " + filter + update, c -> c.updateOne(filter, update, upsert).toString());
    }

    private static Operation delete(Document filter) {
        return new Operation("delete " + filter, c -> c.deleteMany(filter).getDeletedCount());
    }

    private static Operation findAndModify(Document filter, Document update) {
        FindOneAndUpdateOptions options =
                new FindOneAndUpdateOptions().sort(BY_ID).returnDocument(ReturnDocument.AFTER);
        return new Operation(
                "findAndModify " + filter + update,
                c -> "" + c.findOneAndUpdate(filter, update, options));
    }

    private static Operation count(Document filter) {
        return new Operation("count " + filter, c -> c.countDocuments(filter));
    }

    private static Operation group(Document filter) {
        List<Document> pipeline =
                List.of(
                        new Document("$match", filter),
                        new Document(
                                "$group",
                                new Document("_id", "$tenant")
                                        .append("n", new Document("$sum", 1))),
                        new Document("$sort", BY_ID));
        return new Operation("group " + filter, c -> c.aggregate(pipeline).into(new ArrayList<>()));
    }

    private static Operation find(Document filter, Document sort, int limit) {
        return new Operation(
                "find " + filter + sort + limit,
                c -> c.find(filter).sort(sort).limit(limit).into(new ArrayList<>()));
    }

    private Document document(int i) {
        Document document =
                new Document("_id", random.nextInt(20) == 0 ? random.nextInt(i + 1) : i);
        maybe(() -> document.append("tenant", tenant()));
        maybe(() -> document.append("at", random.nextInt(50)));
        maybe(
                () ->
                        document.append(
                                "number",
                                random.nextBoolean()
                                        ? random.nextInt(20)
                                        : random.nextInt(20) / 2.0));
        maybe(() -> document.append("tags", tags()));
        maybe(() -> document.append("items", items()));
        if (random.nextInt(4) == 0) {
            document.append("key", random.nextInt(400));
        }
        return document;
    }

    private void maybe(Runnable work) {
        if (random.nextInt(5) > 0) {
            work.run();
        }
    }

    private String tenant() {
        return "t" + random.nextInt(4);
    }

    private List<String> tags() {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(_ -> "tag" + random.nextInt(6))
                .toList();
    }

    private List<Document> items() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(_ -> new Document("at", random.nextInt(30)))
                .toList();
    }

    private Document filter() {
        Document filter = new Document();
        for (int parts = random.nextInt(3); parts >= 0; parts--) {
            filter.putAll(part());
        }
        return random.nextInt(6) == 0
                ? new Document("$and", List.of(filter, part()))
                : random.nextInt(6) == 0 ? new Document("$or", List.of(filter, part())) : filter;
    }

    private Document part() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Document("tenant", tenant());
            case 2 -> new Document("tenant", new Document("$in", List.of(tenant(), tenant())));
            case 3 ->
                    new Document(
                            "at",
                            new Document("$gte", random.nextInt(50))
                                    .append("$lt", random.nextInt(50)));
            case 4 -> new Document("number", random.nextBoolean() ? random.nextInt(20) : null);
            case 5 -> new Document("tags", "tag" + random.nextInt(6));
            case 6 ->
                    new Document(
                            "items.at",
                            new Document("$gte", random.nextInt(30))
                                    .append("$lte", random.nextInt(30)));
            case 7 -> new Document("key", random.nextInt(400));
            case 8 -> new Document("number", new Document("$lte", random.nextInt(20)));
            default -> new Document("_id", new Document("$gt", random.nextInt(300)));
        };
    }

    private Document update() {
        return switch (random.nextInt(6)) {
            case 0 -> new Document("$inc", new Document("number", 1));
            case 1 ->
                    new Document(
                            "$set",
                            new Document("tenant", tenant()).append("at", random.nextInt(50)));
            case 2 -> new Document("$push", new Document("tags", "tag" + random.nextInt(6)));
            case 3 ->
                    new Document(
                            "$pull", new Document("items", new Document("at", random.nextInt(30))));
            case 4 -> new Document("$set", new Document("key", random.nextInt(400)));
            default -> new Document("$unset", new Document("at", ""));
        };
    }

    /** The last field makes the order of equal documents certain. */
    private Document sort() {
        return switch (random.nextInt(4)) {
            case 0 -> new Document("at", 1).append("_id", 1);
            case 1 -> new Document("number", -1).append("_id", 1);
            case 2 -> new Document("_id", -1);
            default -> BY_ID;
        };
    }
}
