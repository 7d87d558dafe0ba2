package fr.parvis.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import fr.parvis.local.store.journal.DirectoryInUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartedStoreTest {
    @TempDir private Path directory;

    private void inStore(StoreSettings settings, Consumer<MongoDatabase> work) {
        try (EmbeddedStore store = EmbeddedStore.start(settings);
                MongoClient client = MongoClients.create(store.uri())) {
            work.accept(client.getDatabase("volunteers"));
        }
    }

    private StoreSettings settings() {
        return StoreSettings.in(directory, 0);
    }

    @Test
    void documents_indexes_and_drops_are_there_after_a_clean_stop() {
        inStore(
                settings(),
                database -> {
                    MongoCollection<Document> calls = database.getCollection("calls");
                    calls.createIndex(
                            Indexes.ascending("key"),
                            new IndexOptions()
                                    .unique(true)
                                    .partialFilterExpression(eq("open", true)));
                    calls.insertOne(new Document("_id", 1).append("key", "k").append("open", true));
                    calls.insertOne(new Document("_id", 2).append("key", "l"));
                    calls.deleteOne(eq("_id", 2));
                    database.getCollection("gone").insertOne(new Document("_id", 1));
                    database.getCollection("gone").drop();
                    database.getCollection("old").insertOne(new Document("_id", 1));
                    database.getCollection("old")
                            .renameCollection(new MongoNamespace("volunteers", "new"));
                });

        inStore(
                settings(),
                database -> {
                    MongoCollection<Document> calls = database.getCollection("calls");
                    assertThat(calls.find()).hasSize(1);
                    assertThat(database.listCollectionNames())
                            .containsExactlyInAnyOrder("calls", "new");
                    assertThat(database.getCollection("new").find()).hasSize(1);
                    calls.insertOne(new Document("_id", 3).append("key", "k"));
                    assertThatThrownBy(
                                    () -> calls.updateOne(eq("_id", 3), Updates.set("open", true)))
                            .isInstanceOf(MongoWriteException.class);
                });
    }

    @Test
    void a_snapshot_replaces_the_journal_that_has_grown() {
        inStore(
                settings().compactingAt(50_000),
                database -> {
                    MongoCollection<Document> calls = database.getCollection("calls");
                    calls.insertMany(
                            IntStream.range(0, 5_000)
                                    .mapToObj(i -> new Document("_id", i))
                                    .toList());
                    await().until(() -> Files.exists(directory.resolve("snapshot-1")));
                    calls.updateMany(new Document(), Updates.set("seen", true));
                    calls.deleteOne(eq("_id", 7));
                });

        assertThat(directory.resolve("journal-0")).doesNotExist();
        inStore(
                settings(),
                database ->
                        assertThat(database.getCollection("calls").countDocuments(eq("seen", true)))
                                .isEqualTo(4_999));
    }

    @Test
    void a_record_cut_short_by_a_power_cut_is_dropped_and_the_rest_kept() throws IOException {
        inStore(
                settings(),
                database -> database.getCollection("calls").insertOne(new Document("_id", 1)));
        Files.write(
                directory.resolve("journal-1"),
                new byte[] {0, 0, 0, 50, 1, 2, 3, 4, 5},
                StandardOpenOption.APPEND);

        inStore(
                settings(),
                database -> assertThat(database.getCollection("calls").find()).hasSize(1));

        assertThat(directory.resolve("unfinished-snapshot")).doesNotExist();
    }

    @Test
    void a_directory_serves_one_store_only() {
        inStore(
                settings(),
                _ ->
                        assertThatThrownBy(() -> EmbeddedStore.start(settings()))
                                .isInstanceOf(DirectoryInUse.class));
    }

    @Test
    void the_process_refuses_production_with_a_sentence() throws Exception {
        try (StoreProcess store =
                StoreProcess.run(
                        Map.of("PARVIS_PROFILE", "production"),
                        EmbeddedStoreMain.class,
                        directory.toString(),
                        "0")) {
            assertThat(store.firstLine()).contains("PARVIS_MONGODB_URI");
            assertThat(store.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void the_process_names_a_port_that_is_taken() throws Exception {
        try (EmbeddedStore other = EmbeddedStore.inMemory();
                StoreProcess store =
                        StoreProcess.run(
                                Map.of(
                                        "PARVIS_HOME",
                                        directory.toString(),
                                        "PARVIS_MONGODB_PORT",
                                        "" + other.port()),
                                EmbeddedStoreMain.class)) {
            assertThat(store.firstLine()).contains("port " + other.port()).contains("déjà pris");
            assertThat(store.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void the_process_says_ready_when_it_answers() throws Exception {
        try (StoreProcess store =
                        StoreProcess.run(
                                Map.of(), EmbeddedStoreMain.class, directory.toString(), "0");
                MongoClient client = store.connect()) {
            assertThat(client.getDatabase("admin").runCommand(new Document("ping", 1)))
                    .containsKey("ok");
            assertThat(List.of(store.firstLine()))
                    .allMatch(line -> line.startsWith("READY mongodb://127.0.0.1:"));
        }
    }
}
