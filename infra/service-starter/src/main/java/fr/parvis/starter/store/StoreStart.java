package fr.parvis.starter.store;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the indexes at start, before anything else runs. Where the store is away the service starts
 * all the same, is not ready, and tries again until it is there.
 */
final class StoreStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StoreStart.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Store store;
    private final MongoDatabase database;
    private final boolean production;
    private volatile boolean running;

    StoreStart(Store store, MongoDatabase database, boolean production) {
        this.store = store;
        this.database = database;
        this.production = production;
    }

    @Override
    public void start() {
        running = true;
        if (!prepare()) {
            Thread.ofVirtual().name("store-start").start(this::prepareInTime);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before consumers and jobs, which need the indexes. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }

    private void prepareInTime() {
        while (running && !prepare()) {
            pause();
        }
    }

    private boolean prepare() {
        try {
            if (production) {
                refuseToy();
            }
            store.createIndexes();
            return true;
        } catch (StoreAway away) {
            LOG.warn("The store is away; trying again", away);
            return false;
        }
    }

    private void refuseToy() {
        var hello = Driver.run("hello", () -> database.runCommand(new Document("hello", 1)));
        if (hello.getBoolean("parvisEmbedded", false)) {
            throw new IllegalStateException(
                    "The embedded store is for demos and tests: set PARVIS_MONGODB_URI");
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
