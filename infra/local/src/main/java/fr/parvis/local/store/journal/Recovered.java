package fr.parvis.local.store.journal;

import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The documents that a directory holds, by namespace and slot. */
public final class Recovered {
    private final Map<String, List<@Nullable Document>> documents = new HashMap<>();

    private Recovered() {}

    /** Reads the newest snapshot and what follows, and cuts off a last record left unfinished. */
    public static Recovered from(DataDirectory directory) {
        Recovered recovered = new Recovered();
        long snapshot = directory.newestSnapshot();
        if (snapshot > 0) {
            recovered.readWhole(directory.snapshot(snapshot));
        }
        TreeSet<Long> journals = directory.journalsFrom(snapshot);
        for (long generation : journals) {
            if (generation == journals.last()) {
                recovered.readTorn(directory.journal(generation));
            } else {
                recovered.readWhole(directory.journal(generation));
            }
        }
        return recovered;
    }

    /** Taken over by the caller. */
    public Map<String, List<@Nullable Document>> documents() {
        return documents;
    }

    private void readWhole(Path path) {
        long good = new RecordFile(path).read(this::apply);
        if (good != path.toFile().length()) {
            throw new IllegalStateException(path + " is damaged at byte " + good);
        }
    }

    private void readTorn(Path path) {
        long good = new RecordFile(path).read(this::apply);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(good);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot repair " + path, e);
        }
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Stored(String namespace, int slot, Document document) ->
                    set(namespace, slot, document);
            case Change.Removed(String namespace, int slot) -> set(namespace, slot, null);
            case Change.Dropped(String namespace) -> documents.remove(namespace);
        }
    }

    private void set(String namespace, int slot, @Nullable Document document) {
        List<@Nullable Document> slots =
                documents.computeIfAbsent(namespace, _ -> new ArrayList<>());
        while (slots.size() <= slot) {
            slots.add(null);
        }
        slots.set(slot, document);
    }
}
