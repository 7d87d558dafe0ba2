package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import fr.parvis.starter.store.Store;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class IndexCheckTest {

    private static final String ELSEWHERE = "index-check-elsewhere";

    @Autowired MongoClient client;
    @Autowired Store store;

    @Test
    void a_query_that_reads_every_document_is_named() {
        notes().insertOne(new Document("text", "a"));

        notes().find(Filters.eq("text", "a")).first();

        assertThat(IndexCheck.violations(ELSEWHERE, store))
                .anyMatch(it -> it.equals("notes.find [text] is served by no index"));
    }

    @Test
    void a_query_across_tenants_is_named_though_an_index_serves_it() {
        notes().createIndex(new Document("day", 1));

        notes().find(Filters.gt("day", 1)).first();

        assertThat(IndexCheck.violations(ELSEWHERE, store))
                .contains("notes.find [day] is served by day_1");
    }

    @Test
    void a_query_of_one_tenant_and_one_by_id_pass() {
        notes().createIndex(new Document("tenant", 1).append("text", 1));

        notes().find(Filters.and(Filters.eq("tenant", "1"), Filters.eq("text", "b"))).first();
        notes().find(Filters.eq("id")).first();

        assertThat(IndexCheck.violations(ELSEWHERE, store))
                .noneMatch(it -> it.contains("tenant") || it.contains("_id"));
    }

    private MongoCollection<Document> notes() {
        return client.getDatabase(ELSEWHERE).getCollection("notes");
    }
}
