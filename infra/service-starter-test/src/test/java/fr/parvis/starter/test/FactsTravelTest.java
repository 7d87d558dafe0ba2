package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ParvisTest
class FactsTravelTest implements OutboxContract {

    @Autowired ApplicationContext context;
    @Autowired Sample.Desk desk;
    @Autowired Sample.Seen seen;
    @Autowired MongoDatabase database;

    @Test
    void a_fact_is_seen_by_its_reader_in_the_tenant_and_leaves_the_outbox() {
        desk.write("n1", "bonjour");

        await().untilAsserted(() -> assertThat(seen.texts()).contains("bonjour"));
        await().untilAsserted(() -> assertThat(outbox("n1")).isEmpty());
        assertThat(seen.who).contains("200040293 anne");
    }

    @Override
    public ApplicationContext context() {
        return context;
    }

    @Override
    public void write(String id) {
        desk.write(id, "contrat");
    }

    @Override
    public long counted(String id) {
        return seen.notes.stream().filter(it -> it.noteId().equals(id)).count();
    }

    @Override
    public String topic() {
        return "parvis.volunteers";
    }

    private List<Document> outbox(String id) {
        var note = database.getCollection("notes").find(Filters.eq(id)).first();
        return Objects.requireNonNull(note).getList("outbox", Document.class);
    }
}
