package fr.parvis.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query's cost depends on what it returns, not on how many documents there are. */
class ManyDocumentsTest {
    private static final int DOCUMENTS = 500_000;
    private static final int TENANTS = 1_000;
    private static final int BATCH = 10_000;

    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoCollection<Document> occurrences;
    private final List<ObservedQuery> heard = new ArrayList<>();

    @BeforeAll
    static void fill() {
        store = EmbeddedStore.inMemory();
        client = MongoClients.create(store.uri());
        occurrences = client.getDatabase("actions").getCollection("occurrences");
        occurrences.createIndex(Indexes.ascending("tenant", "at"));
        occurrences.createIndex(Indexes.ascending("outbox.at"));
        for (int from = 0; from < DOCUMENTS; from += BATCH) {
            occurrences.insertMany(
                    IntStream.range(from, from + BATCH)
                            .mapToObj(ManyDocumentsTest::occurrence)
                            .toList(),
                    new InsertManyOptions().ordered(false));
        }
    }

    private static Document occurrence(int i) {
        Document occurrence =
                new Document("_id", i).append("tenant", i % TENANTS).append("at", i / TENANTS);
        return i % 100_000 == 0
                ? occurrence.append("outbox", List.of(new Document("at", i)))
                : occurrence;
    }

    @AfterAll
    static void stop() {
        client.close();
        store.close();
    }

    @BeforeEach
    void listen() {
        store.onQuery(heard::add);
    }

    @Test
    void a_page_of_a_tenant_s_agenda_reads_that_page() {
        Bson agenda = and(eq("tenant", 7), gte("at", 100), lt("at", 400));

        List<Document> page =
                occurrences
                        .find(agenda)
                        .sort(Sorts.ascending("at"))
                        .limit(50)
                        .into(new ArrayList<>());

        assertThat(page).hasSize(50);
        assertThat(page.getFirst()).containsEntry("at", 100);
        assertServedBy("tenant_1_at_1", 50);
    }

    @Test
    void the_newest_of_a_tenant_are_read_from_the_end() {
        List<Document> page =
                occurrences
                        .find(eq("tenant", 7))
                        .sort(Sorts.descending("at"))
                        .limit(20)
                        .into(new ArrayList<>());

        assertThat(page.getFirst()).containsEntry("at", 499);
        assertServedBy("tenant_1_at_1", 20);
    }

    @Test
    void a_change_conditional_on_more_than_the_id_reads_one_document() {
        occurrences.findOneAndUpdate(and(eq("_id", 42), lt("at", 10)), inc("seats", 1));

        assertServedBy("_id_", 1);
    }

    @Test
    void a_page_in_the_order_of_ids_reads_that_page() {
        occurrences
                .find(gte("_id", 250_000))
                .sort(Sorts.ascending("_id"))
                .limit(100)
                .into(new ArrayList<>());

        assertServedBy("_id_", 100);
    }

    @Test
    void several_values_at_once_read_their_documents() {
        occurrences.find(and(in("tenant", 1, 2), in("at", 3, 4))).into(new ArrayList<>());

        assertServedBy("tenant_1_at_1", 4);
    }

    @Test
    void facts_that_wait_are_found_without_reading_the_documents_that_have_none() {
        List<Document> waiting = occurrences.find(lt("outbox.at", 250_000)).into(new ArrayList<>());

        assertThat(waiting).hasSize(3);
        assertServedBy("outbox.at_1", 3);
    }

    @Test
    void a_query_that_no_index_serves_is_heard_as_such() {
        occurrences.countDocuments(eq("at", 3));

        assertThat(heard.getLast().index()).isNull();
        assertThat(heard.getLast().examined()).isEqualTo(DOCUMENTS);
    }

    private void assertServedBy(String index, int examined) {
        assertThat(heard.getLast().index()).isEqualTo(index);
        assertThat(heard.getLast().examined()).isEqualTo(examined);
    }
}
