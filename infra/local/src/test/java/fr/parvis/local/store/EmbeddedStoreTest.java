package fr.parvis.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmbeddedStoreTest {
    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoDatabase database;
    private MongoCollection<Document> calls;

    @BeforeAll
    static void start() {
        Duration often = Duration.ofMillis(50);
        store = EmbeddedStore.start(StoreSettings.inMemory().expiringEvery(often));
        client = MongoClients.create(store.uri());
        database = client.getDatabase("volunteers");
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void anEmptyCollection() {
        database.getCollection("calls").drop();
        calls = database.getCollection("calls");
    }

    @Test
    void it_says_in_its_greeting_that_it_is_embedded() {
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello).containsEntry("parvisEmbedded", true).containsEntry("maxWireVersion", 21);
    }

    @Test
    void of_64_who_take_one_of_10_places_at_once_exactly_10_have_one() throws Exception {
        calls.insertOne(new Document("_id", "call").append("count", 0));
        Bson free = and(eq("_id", "call"), lt("count", 10));

        long taken = atOnce(64, () -> calls.findOneAndUpdate(free, inc("count", 1))).count();

        assertThat(taken).isEqualTo(10);
        assertThat(calls.find().first()).containsEntry("count", 10);
    }

    @Test
    void thousands_of_concurrent_changes_of_one_document_are_all_kept() throws Exception {
        calls.insertOne(new Document("_id", "call").append("count", 0));

        atOnce(4_000, () -> calls.findOneAndUpdate(eq("_id", "call"), inc("count", 1)));

        assertThat(calls.find().first()).containsEntry("count", 4_000);
    }

    private static <T> Stream<T> atOnce(int times, Callable<T> work) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(64)) {
            List<T> results = new ArrayList<>();
            for (Future<T> future :
                    threads.invokeAll(IntStream.range(0, times).mapToObj(_ -> work).toList())) {
                results.add(future.get());
            }
            return results.stream().filter(Objects::nonNull);
        }
    }

    @Test
    void a_reader_never_sees_half_of_a_change() throws Exception {
        calls.insertOne(wide(0));

        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Future<?> writer =
                    threads.submit(() -> IntStream.range(1, 1_500).forEach(this::rewrite));
            List<Future<?>> readers =
                    List.of(
                            threads.submit(() -> readUntil(writer)),
                            threads.submit(() -> readUntil(writer)));
            for (Future<?> reader : readers) {
                reader.get(30, TimeUnit.SECONDS);
            }
        }
    }

    private static Document wide(int value) {
        Document document = new Document("_id", "wide");
        IntStream.range(0, 40).forEach(field -> document.append("f" + field, value));
        return document;
    }

    private void rewrite(int value) {
        Document change = wide(value);
        change.remove("_id");
        calls.updateOne(eq("_id", "wide"), new Document("$set", change));
    }

    private void readUntil(Future<?> writer) {
        while (!writer.isDone()) {
            Document read = Objects.requireNonNull(calls.find().first());
            assertThat(read.values().stream().skip(1).distinct()).hasSize(1);
        }
    }

    @Test
    void a_partial_unique_index_refuses_only_among_the_documents_of_its_filter() {
        calls.createIndex(
                Indexes.ascending("tenant", "key"),
                new IndexOptions().unique(true).partialFilterExpression(eq("state", "OPEN")));
        calls.insertMany(List.of(call(1, "OPEN"), call(2, "CLOSED"), call(3, "CLOSED")));

        assertThatThrownBy(() -> calls.insertOne(call(4, "OPEN")))
                .isInstanceOf(MongoWriteException.class)
                .hasMessageContaining("E11000");
        assertThatThrownBy(() -> calls.updateOne(eq("_id", 2), set("state", "OPEN")))
                .isInstanceOf(MongoWriteException.class);
        calls.updateOne(eq("_id", 1), set("state", "CLOSED"));
        calls.updateOne(eq("_id", 2), set("state", "OPEN"));
        assertThat(
                        calls.countDocuments(
                                and(eq("tenant", "t"), eq("key", "k"), eq("state", "OPEN"))))
                .isEqualTo(1);
        assertThat(calls.countDocuments(and(eq("tenant", "t"), eq("key", "k")))).isEqualTo(3);
    }

    private static Document call(int id, String state) {
        return new Document("_id", id)
                .append("tenant", "t")
                .append("key", "k")
                .append("state", state);
    }

    @Test
    void a_document_disappears_when_its_time_is_over() {
        calls.createIndex(
                Indexes.ascending("until"), new IndexOptions().expireAfter(1L, TimeUnit.HOURS));
        Instant now = Instant.now();
        calls.insertOne(
                new Document("_id", "old").append("until", Date.from(now.minusSeconds(3_700))));
        calls.insertOne(
                new Document("_id", "young").append("until", Date.from(now.minusSeconds(3_000))));
        calls.insertOne(new Document("_id", "timeless"));

        await().untilAsserted(
                        () -> assertThat(ids(calls.find())).containsExactly("young", "timeless"));
    }

    private static List<Object> ids(Iterable<Document> found) {
        List<Object> ids = new ArrayList<>();
        found.forEach(document -> ids.add(document.get("_id")));
        return ids;
    }

    @Test
    void an_ordered_bulk_stops_at_the_first_error_and_counts_right() {
        List<WriteModel<Document>> inserts =
                Stream.of(1, 1, 2)
                        .map(id -> new InsertOneModel<>(new Document("_id", id)))
                        .<WriteModel<Document>>map(m -> m)
                        .toList();

        assertThatThrownBy(() -> calls.bulkWrite(inserts))
                .isInstanceOfSatisfying(
                        MongoBulkWriteException.class,
                        error ->
                                assertThat(error.getWriteResult().getInsertedCount()).isEqualTo(1));
        assertThat(calls.countDocuments()).isEqualTo(1);
    }

    @Test
    void ordered_updates_stop_at_the_first_error() {
        calls.insertMany(
                List.of(
                        new Document("_id", 1).append("n", "text"),
                        new Document("_id", 2).append("n", 0)));
        List<UpdateOneModel<Document>> updates =
                Stream.of(1, 2)
                        .map(id -> new UpdateOneModel<Document>(eq("_id", id), inc("n", 1)))
                        .toList();

        assertThatThrownBy(() -> calls.bulkWrite(updates))
                .isInstanceOf(MongoBulkWriteException.class);
        assertThat(calls.find(eq("_id", 2)).first()).containsEntry("n", 0);
    }

    @Test
    void an_index_name_is_not_given_to_other_keys() {
        calls.createIndex(Indexes.ascending("a"), new IndexOptions().name("one"));

        assertThatThrownBy(
                        () ->
                                calls.createIndex(
                                        Indexes.ascending("b"), new IndexOptions().name("one")))
                .isInstanceOfSatisfying(
                        MongoCommandException.class,
                        error -> assertThat(error.getErrorCode()).isEqualTo(86));
    }

    @Test
    void dropping_an_index_leaves_its_namesake_in_another_collection() {
        MongoCollection<Document> others = database.getCollection("others");
        IndexOptions unique = new IndexOptions().unique(true).name("key");
        List.of(calls, others).forEach(c -> c.createIndex(Indexes.ascending("key"), unique));

        calls.dropIndex("key");

        assertThat(calls.listIndexes()).hasSize(1);
        assertThat(others.listIndexes()).hasSize(2);
        others.insertOne(new Document("key", 1));
        assertThatThrownBy(() -> others.insertOne(new Document("key", 1)))
                .isInstanceOf(MongoWriteException.class);
    }

    @Test
    void a_listener_hears_which_index_served_a_query_and_which_query_none_did() {
        calls.createIndex(Indexes.ascending("tenant", "at"));
        IntStream.range(0, 100)
                .forEach(i -> calls.insertOne(new Document("tenant", "t" + i % 2).append("at", i)));
        List<ObservedQuery> heard = new ArrayList<>();
        store.onQuery(heard::add);

        calls.find(and(eq("tenant", "t0"), gte("at", 20)))
                .sort(Sorts.ascending("at"))
                .limit(5)
                .into(new ArrayList<>());
        calls.countDocuments(eq("tenant", "t1"));
        calls.updateMany(eq("state", "OPEN"), Updates.unset("state"));
        store.onQuery(_ -> {});

        assertThat(heard)
                .extracting(ObservedQuery::command)
                .containsExactly("find", "aggregate", "update");
        assertThat(heard)
                .extracting(ObservedQuery::index)
                .containsExactly("tenant_1_at_1", "tenant_1_at_1", null);
        assertThat(heard).extracting(ObservedQuery::examined).containsExactly(5, 50, 100);
    }

    @Test
    void ten_thousand_documents_go_in_at_once() {
        calls.insertMany(IntStream.range(0, 10_000).mapToObj(i -> new Document("_id", i)).toList());

        assertThat(calls.countDocuments()).isEqualTo(10_000);
    }
}
