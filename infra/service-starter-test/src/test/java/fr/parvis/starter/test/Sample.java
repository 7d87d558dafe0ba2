package fr.parvis.starter.test;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.events.Subscription;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The smallest service there can be: it keeps notes and reads its own events. */
@SpringBootConfiguration
@EnableAutoConfiguration
class Sample {

    record Note(@BsonId String id, String text) {}

    @EventType("volunteers.note-written.v1")
    record NoteWritten(String noteId, String text) implements Fact {}

    /** What the reader has seen, and a place to let it fail. */
    static final class Seen {
        final List<String> texts = new CopyOnWriteArrayList<>();
        volatile Consumer<String> before = text -> {};

        void see(NoteWritten note) {
            before.accept(note.text());
            texts.add(note.text());
        }
    }

    @Bean
    TenantCollection<Note> notes(Store store) {
        return store.collection("notes", Note.class, Index.on("tenant", "text"));
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    @Bean
    Subscription ownNotes(Seen seen) {
        return Subscription.to("parvis.volunteers", "own-notes")
                .on(
                        "volunteers.note-written.v1",
                        NoteWritten.class,
                        event -> seen.see(event.data()));
    }
}
