package fr.parvis.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreTest {
    private static final int CLIENTS = 4;
    private static final int WRITES_PER_ROUND = 100;
    private static final long NO_SNAPSHOT = Long.MAX_VALUE;
    private static final long SNAPSHOT_AT_ONCE = 1_000;

    @TempDir private Path directory;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();

    @Test
    void twenty_kills_during_acknowledged_writes_lose_nothing() throws Exception {
        for (int round = 0; round < 20; round++) {
            writeAndKill(round, NO_SNAPSHOT);
        }

        checkAfterRestart();
    }

    @Test
    void a_kill_while_snapshots_are_taken_loses_nothing() throws Exception {
        for (int round = 0; round < 3; round++) {
            try (StoreProcess store = StoreProcess.start(directory, SNAPSHOT_AT_ONCE);
                    MongoClient client = store.connect()) {
                check(collection(client));
                long before = newestFile();
                whileWriting(client, round, () -> await().until(() -> newestFile() > before));
                store.kill();
            }
        }

        checkAfterRestart();
    }

    private long newestFile() throws Exception {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("journal-"))
                    .mapToLong(name -> Long.parseLong(name.substring("journal-".length())))
                    .max()
                    .orElse(0);
        }
    }

    private void writeAndKill(int round, long compactAt) throws Exception {
        try (StoreProcess store = StoreProcess.start(directory, compactAt);
                MongoClient client = store.connect()) {
            check(collection(client));
            int enough = acknowledged.size() + WRITES_PER_ROUND;
            whileWriting(
                    client,
                    round,
                    () -> {
                        await().until(() -> acknowledged.size() >= enough);
                        store.kill();
                    });
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private void whileWriting(MongoClient client, int round, Step step) throws Exception {
        MongoCollection<Document> collection = collection(client);
        collection.createIndex(Indexes.ascending("tenant", "number"));
        collection.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
            var writers =
                    IntStream.range(0, CLIENTS)
                            .mapToObj(
                                    writer ->
                                            threads.submit(() -> write(collection, round, writer)))
                            .toList();
            step.run();
            writers.forEach(writer -> writer.cancel(true));
        }
    }

    private void write(MongoCollection<Document> collection, int round, int writer) {
        try {
            for (int i = 0; !Thread.currentThread().isInterrupted(); i++) {
                String id = round + "-" + writer + "-" + i;
                collection.insertOne(document(id, i));
                acknowledged.add(id);
                String counter = "counter-" + writer;
                collection.updateOne(
                        eq("_id", counter), inc("n", 1), new UpdateOptions().upsert(true));
                counts.merge(counter, 1, Integer::sum);
            }
        } catch (MongoException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Document document(String id, int number) {
        return new Document("_id", id)
                .append("tenant", "t")
                .append("number", number)
                .append("key", id);
    }

    private void checkAfterRestart() throws Exception {
        try (StoreProcess store = StoreProcess.start(directory, NO_SNAPSHOT);
                MongoClient client = store.connect()) {
            check(collection(client));
        }
    }

    private void check(MongoCollection<Document> collection) {
        Set<String> stored = new HashSet<>();
        collection
                .find(new Document("$nor", List.of(new Document("n", new Document("$gte", 0)))))
                .forEach(document -> stored.add(document.getString("_id")));

        assertThat(stored).containsAll(acknowledged);
        assertThat(collection.countDocuments(and(eq("tenant", "t"), gte("number", 0))))
                .isEqualTo(stored.size());
        assertThat(stored.stream().limit(20))
                .allMatch(id -> collection.countDocuments(eq("key", id)) == 1);
        counts.forEach(
                (counter, count) ->
                        assertThat(
                                        Objects.requireNonNull(
                                                        collection.find(eq("_id", counter)).first())
                                                .getInteger("n"))
                                .isGreaterThanOrEqualTo(count));
    }

    private static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("volunteers").getCollection("calls");
    }
}
