package fr.parvis.local.store;

import de.bwaldvogel.mongo.bson.Document;
import fr.parvis.local.store.journal.DataDirectory;
import fr.parvis.local.store.journal.FileJournal;
import fr.parvis.local.store.journal.Journal;
import fr.parvis.local.store.journal.Recovered;
import fr.parvis.local.store.journal.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a store keeps on the disk, or the absence of it. */
interface Persistence extends AutoCloseable {
    Map<String, List<@Nullable Document>> recovered();

    Journal journal();

    /** Begins to take snapshots of the backend. */
    void follow(StoredBackend backend);

    @Override
    void close();

    static Persistence of(StoreSettings settings) {
        Path directory = settings.directory();
        return directory == null ? new None() : OnDisk.open(directory, settings);
    }

    /** Everything is forgotten at the end. */
    final class None implements Persistence {
        @Override
        public Map<String, List<@Nullable Document>> recovered() {
            return Map.of();
        }

        @Override
        public Journal journal() {
            return Journal.NONE;
        }

        @Override
        public void follow(StoredBackend backend) {}

        @Override
        public void close() {}
    }

    /** A journal and its snapshots. */
    final class OnDisk implements Persistence {
        private final DataDirectory directory;
        private final StoreSettings settings;
        private final Map<String, List<@Nullable Document>> recovered;
        private final FileJournal journal;
        private @Nullable Snapshots snapshots;

        private OnDisk(DataDirectory directory, StoreSettings settings) throws IOException {
            this.directory = directory;
            this.settings = settings;
            this.recovered = Recovered.from(directory).documents();
            this.journal = new FileJournal(directory, settings.fsync());
        }

        static OnDisk open(Path path, StoreSettings settings) {
            DataDirectory directory = DataDirectory.open(path);
            try {
                return new OnDisk(directory, settings);
            } catch (IOException e) {
                directory.close();
                throw new UncheckedIOException("Cannot open the journal in " + path, e);
            } catch (RuntimeException e) {
                directory.close();
                throw e;
            }
        }

        @Override
        public Map<String, List<@Nullable Document>> recovered() {
            return recovered;
        }

        @Override
        public Journal journal() {
            return journal;
        }

        @Override
        public void follow(StoredBackend backend) {
            snapshots = new Snapshots(directory, journal, backend::capture, settings.compactAt());
        }

        @Override
        public void close() {
            if (snapshots != null) {
                snapshots.close();
            }
            journal.close();
            directory.close();
        }
    }
}
