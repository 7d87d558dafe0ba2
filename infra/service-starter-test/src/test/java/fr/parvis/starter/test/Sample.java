package fr.parvis.starter.test;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.events.Event;
import fr.parvis.starter.events.Subscription;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
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

    /** Writes notes for Anne of the Clunisois. */
    record Desk(TenantCollection<Note> notes) {
        void write(String id, String text) {
            var note = new Note(id, text);
            var fact = new NoteWritten(id, text);
            Tenancy.as(
                    TestTenants.CLUNISOIS,
                    new Actor("anne"),
                    () -> notes.insert(note, List.of(fact)));
        }
    }

    /** What the reader has seen, and a place to let it fail. */
    static final class Seen {
        final List<NoteWritten> notes = new CopyOnWriteArrayList<>();
        final List<String> who = new CopyOnWriteArrayList<>();
        volatile Consumer<NoteWritten> before = note -> {};

        void see(NoteWritten note) {
            before.accept(note);
            notes.add(note);
            who.add(Tenancy.current() + " " + Tenancy.actor().id());
        }

        List<String> texts() {
            return notes.stream().map(NoteWritten::text).toList();
        }
    }

    /** What a reader that takes several notes at once has tried and done. */
    static final class SeenTogether {
        final List<List<String>> tried = new CopyOnWriteArrayList<>();
        final List<String> texts = new CopyOnWriteArrayList<>();
        volatile Consumer<List<String>> before = texts -> {};

        void see(List<Event<NoteWritten>> events) {
            var all = events.stream().map(event -> event.data().text()).toList();
            tried.add(all);
            before.accept(all);
            texts.addAll(all);
        }
    }

    @Bean
    Desk desk(Store store) {
        return new Desk(store.collection("notes", Note.class, Index.on("tenant", "text")));
    }

    @Bean
    Seen seen() {
        return new Seen();
    }

    @Bean
    SeenTogether seenTogether() {
        return new SeenTogether();
    }

    @Bean
    KillSwitch killSwitch() {
        return new KillSwitch();
    }

    @Bean
    Subscription ownNotes(Seen seen) {
        return Subscription.to("parvis.volunteers", "own-notes")
                .on(
                        "volunteers.note-written.v1",
                        NoteWritten.class,
                        event -> seen.see(event.data()));
    }

    @Bean
    Subscription notesTogether(SeenTogether seen) {
        return Subscription.to("parvis.volunteers", "notes-together")
                .onSeveral("volunteers.note-written.v1", NoteWritten.class, seen::see);
    }
}
