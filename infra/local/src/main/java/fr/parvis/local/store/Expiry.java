package fr.parvis.local.store;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import fr.parvis.local.store.index.IndexSpec;
import fr.parvis.local.store.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Deletes the documents whose index says that they have lived long enough. */
final class Expiry implements AutoCloseable {
    private final StoredBackend backend;
    private final Journal journal;
    private final InstantSource clock;
    private final ScheduledExecutorService sweeps =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("store-expiry").factory());

    Expiry(StoredBackend backend, Journal journal, InstantSource clock, Duration every) {
        this.backend = backend;
        this.journal = journal;
        this.clock = clock;
        sweeps.scheduleWithFixedDelay(
                this::sweep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        backend.collections().forEach(this::sweep);
        journal.commit();
    }

    private void sweep(StoredCollection collection) {
        collection.indexSpecs().forEach(spec -> expire(collection, spec));
    }

    private void expire(StoredCollection collection, IndexSpec spec) {
        if (spec.expiry() != null) {
            Instant before = clock.instant().minus(spec.expiry());
            IndexKey field = spec.keys().getFirst();
            collection.expire(new Document(field.getKey(), new Document("$lt", before)));
        }
    }

    @Override
    public void close() {
        sweeps.close();
    }
}
