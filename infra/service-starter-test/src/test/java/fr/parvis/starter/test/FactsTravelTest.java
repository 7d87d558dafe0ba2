package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class FactsTravelTest {

    @Autowired TenantCollection<Sample.Note> notes;
    @Autowired Sample.Seen seen;
    @Autowired MongoDatabase database;

    @Test
    void a_fact_is_seen_by_its_reader_and_leaves_the_outbox() {
        write("n1", "bonjour");

        await().untilAsserted(() -> assertThat(seen.texts).contains("bonjour"));
        await().untilAsserted(() -> assertThat(outbox("n1")).isEmpty());
    }

    private void write(String id, String text) {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                new Actor("anne"),
                () ->
                        notes.insert(
                                new Sample.Note(id, text),
                                List.of(new Sample.NoteWritten(id, text))));
    }

    private List<Document> outbox(String id) {
        var note = database.getCollection("notes").find(Filters.eq(id)).first();
        return Objects.requireNonNull(note).getList("outbox", Document.class);
    }
}
