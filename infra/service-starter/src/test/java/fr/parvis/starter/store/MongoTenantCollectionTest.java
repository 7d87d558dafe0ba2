package fr.parvis.starter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MongoTenantCollectionTest {

    record Convention(@BsonId String id, String title, @Nullable String note, long version) {}

    record Signed(String by) implements Fact {}

    record Total(@BsonId String id, int count) {}

    private static final Siren CLUNISOIS = new Siren("200040293");
    private static final Siren MAURIAC = new Siren("241500271");
    private static final Actor ANNE = new Actor("anne");

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final List<String> relayed = new ArrayList<>();
    private final MongoClient client =
            MongoClients.create(
                    server.bindAndGetConnectionString() + "/?serverSelectionTimeoutMS=3000");
    private final Store store = store();
    private final TenantCollection<Convention> conventions =
            store.collection(
                    "conventions", Convention.class, Index.on("tenant", "title", "_id").unique());

    @BeforeEach
    void open() {
        store.createIndexes();
    }

    @AfterEach
    void close() {
        client.close();
        server.shutdown();
    }

    @Test
    void a_document_is_found_again_as_it_was_and_begins_at_version_one() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));

        assertThat(inClunisois(() -> conventions.byId("c1")))
                .contains(new Convention("c1", "Permanence", "matin", 1));
    }

    @Test
    void another_tenant_sees_changes_and_deletes_nothing() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));

        assertThat(inMauriac(() -> conventions.byId("c1"))).isEmpty();
        assertThat(inMauriac(() -> conventions.count(all()))).isZero();
        assertThat(inMauriac(() -> conventions.find(all(), all(), 10))).isEmpty();
        assertThat(inMauriac(() -> conventions.updateAll(all(), titled("x")))).isZero();
        assertThat(inMauriac(() -> conventions.delete("c1", all()))).isFalse();
        assertThat(inMauriac(() -> conventions.update("c1", all(), titled("x"), List.of())))
                .isEmpty();
        assertThat(inClunisois(() -> conventions.byId("c1")).orElseThrow().title())
                .isEqualTo("Permanence");
    }

    @Test
    void work_outside_a_tenant_is_refused() {
        assertThatThrownBy(() -> conventions.byId("c1")).hasMessageContaining("No tenant");
        assertThatThrownBy(
                        () ->
                                Tenancy.system(
                                        "test",
                                        () -> conventions.insert(aConvention("c1"), List.of())))
                .hasMessageContaining("No tenant");
    }

    @Test
    void a_taken_key_is_named_and_absence_told() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));

        assertThatThrownBy(
                        () -> inClunisois(() -> conventions.insert(aConvention("c1"), List.of())))
                .isInstanceOf(Taken.class);
        assertThat(inClunisois(() -> conventions.insertIfAbsent(aConvention("c1"), List.of())))
                .isFalse();
    }

    @Test
    void of_many_only_those_whose_key_was_free_are_inserted() {
        inClunisois(() -> conventions.insert(aConvention("c2"), List.of()));

        var inserted =
                inClunisois(
                        () ->
                                conventions.insertAbsent(
                                        List.of(
                                                aConvention("c1"),
                                                aConvention("c2"),
                                                aConvention("c3"))));

        assertThat(inserted).extracting(Convention::id).containsExactly("c1", "c3");
        assertThat(inClunisois(() -> conventions.count(all()))).isEqualTo(3);
    }

    @Test
    void of_many_inserted_at_once_each_has_its_facts_and_the_known_ones_tell_nothing() {
        inClunisois(() -> conventions.insert(aConvention("c2"), List.of()));

        inClunisois(
                () ->
                        conventions.insertAbsent(
                                List.of(aConvention("c1"), aConvention("c2"), aConvention("c3")),
                                it -> it.id().equals("c3") ? List.of() : List.of(new Signed("a"))));

        assertThat(stored("c1").getList("outbox", Document.class)).hasSize(1);
        assertThat(stored("c2")).doesNotContainKey("outbox");
        assertThat(stored("c3")).doesNotContainKey("outbox");
        assertThat(relayed).containsExactly("conventions/c1");
    }

    @Test
    void a_unique_index_of_one_tenant_does_not_bind_another() {
        var byTitle = Index.on("tenant", "title").unique();
        var conventions = store.collection("unique", Convention.class, byTitle);
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));
        inMauriac(() -> conventions.insert(aConvention("m1"), List.of()));

        assertThatThrownBy(() -> inMauriac(() -> conventions.insert(aConvention("m2"), List.of())))
                .isInstanceOf(Taken.class);
    }

    @Test
    void facts_wait_in_the_document_of_the_same_write_and_are_handed_to_the_relay() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of(new Signed("a"))));
        inClunisois(
                () ->
                        conventions.update(
                                "c1",
                                all(),
                                titled("y"),
                                List.of(new Signed("b"), new Signed("c"))));

        assertThat(stored("c1").getList("outbox", Document.class))
                .extracting(entry -> entry.getString("by"))
                .containsExactly("a", "b", "c");
        assertThat(relayed).containsExactly("conventions/c1", "conventions/c1");
    }

    @Test
    void a_replacement_keeps_the_facts_that_wait_and_forgets_what_became_null() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of(new Signed("a"))));

        inClunisois(
                () ->
                        conventions.replace(
                                new Convention("c1", "Nouveau", null, 1),
                                1,
                                List.of(new Signed("b"))));

        assertThat(stored("c1").getList("outbox", Document.class)).hasSize(2);
        assertThat(inClunisois(() -> conventions.byId("c1")))
                .contains(new Convention("c1", "Nouveau", null, 2));
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));
        inClunisois(() -> conventions.update("c1", all(), titled("y"), List.of()));

        assertThatThrownBy(
                        () ->
                                inClunisois(
                                        () ->
                                                conventions.replace(
                                                        aConvention("c1"),
                                                        1,
                                                        List.of(new Signed("b")))))
                .isInstanceOf(StaleVersion.class);
        assertThat(stored("c1").getString("title")).isEqualTo("y");
        assertThat(stored("c1")).doesNotContainKey("outbox");
    }

    @Test
    void an_update_whose_condition_does_not_hold_changes_nothing() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));

        var after =
                inClunisois(
                        () ->
                                conventions.update(
                                        "c1",
                                        Filters.eq("title", "?"),
                                        titled("y"),
                                        List.of(new Signed("b"))));

        assertThat(after).isEmpty();
        assertThat(relayed).isEmpty();
    }

    @Test
    void every_document_is_walked_through_in_order() {
        inClunisois(() -> conventions.insertAbsent(List.of(aConvention("c2"), aConvention("c1"))));
        var seen = new ArrayList<String>();

        inClunisois(
                () -> conventions.each(all(), Sorts.ascending("_id"), one -> seen.add(one.id())));

        assertThat(seen).containsExactly("c1", "c2");
    }

    @Test
    void groups_count_the_tenants_own_only() {
        inClunisois(() -> conventions.insertAbsent(List.of(aConvention("c1"), aConvention("c2"))));
        inMauriac(() -> conventions.insert(aConvention("m1"), List.of()));
        var perNote = List.of(Aggregates.group("$note", Accumulators.sum("count", 1)));

        assertThat(
                        inClunisois(
                                () ->
                                        conventions.aggregate(
                                                all(), List.copyOf(perNote), Total.class)))
                .containsExactly(new Total("matin", 2));
    }

    @Test
    void system_work_sees_all_tenants_and_nobody_else_does() {
        inClunisois(() -> conventions.insert(aConvention("c1"), List.of()));
        var all = store.systemCollection("conventions", Convention.class);

        assertThat(Tenancy.system("test", () -> all.owned(all(), all(), 10)))
                .containsExactly(
                        new Owned<>(CLUNISOIS, new Convention("c1", "Permanence", "matin", 1)));
        assertThatThrownBy(() -> inClunisois(() -> all.count(all())))
                .hasMessageContaining("outside Tenancy.system");
    }

    @Test
    void one_process_at_a_time_holds_a_lease() {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var mine = new Leases(store, () -> now, "me");
        var yours = new Leases(store, () -> now, "you");
        var yoursLater = new Leases(store, () -> now.plusSeconds(11), "you");
        var tenSeconds = Duration.ofSeconds(10);

        assertThat(mine.hold("sweep", tenSeconds)).isTrue();
        assertThat(mine.hold("sweep", tenSeconds)).isTrue();
        assertThat(yours.hold("sweep", tenSeconds)).isFalse();
        assertThat(yoursLater.hold("sweep", tenSeconds)).isTrue();
        assertThat(mine.hold("sweep", tenSeconds)).isFalse();
    }

    @Test
    void a_process_that_stops_leaves_its_leases_to_the_others_at_once() {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var mine = new Leases(store, () -> now, "me");
        var yours = new Leases(store, () -> now, "you");
        mine.hold("sweep", Duration.ofMinutes(11));
        yours.hold("feeds", Duration.ofMinutes(11));

        mine.close();

        assertThat(yours.hold("sweep", Duration.ofMinutes(11))).isTrue();
        assertThat(mine.hold("feeds", Duration.ofMinutes(11))).isFalse();
    }

    @Test
    void a_store_that_is_gone_is_away() {
        server.shutdownNow();

        assertThatThrownBy(() -> inClunisois(() -> conventions.byId("c1")))
                .isInstanceOf(StoreAway.class);
    }

    private Store store() {
        var database = client.getDatabase("test");
        database = database.withCodecRegistry(Codecs.over(database.getCodecRegistry()));
        return new Store(database, new Noted(), InstantSource.system());
    }

    private Document stored(String id) {
        var conventions = client.getDatabase("test").getCollection("conventions");
        return Objects.requireNonNull(conventions.find(Filters.eq(id)).first());
    }

    private static Convention aConvention(String id) {
        return new Convention(id, "Permanence", "matin", 0);
    }

    private static BsonDocument all() {
        return new BsonDocument();
    }

    private static Bson titled(String title) {
        return Updates.set("title", title);
    }

    private static <T> T inClunisois(Supplier<T> work) {
        return Tenancy.as(CLUNISOIS, ANNE, work);
    }

    private static void inClunisois(Runnable work) {
        Tenancy.as(CLUNISOIS, ANNE, work);
    }

    private static <T> T inMauriac(Supplier<T> work) {
        return Tenancy.as(MAURIAC, ANNE, work);
    }

    private static void inMauriac(Runnable work) {
        Tenancy.as(MAURIAC, ANNE, work);
    }

    private final class Noted implements Outbox {
        @Override
        public List<BsonDocument> entries(String documentId, List<? extends Fact> facts) {
            return facts.stream()
                    .map(fact -> new BsonDocument("by", new BsonString(((Signed) fact).by())))
                    .toList();
        }

        @Override
        public void written(String collection, String documentId) {
            relayed.add(collection + "/" + documentId);
        }
    }
}
