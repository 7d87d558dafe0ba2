package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoServer;
import fr.parvis.local.store.journal.Journal;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** A server that MongoDB drivers can use, on this machine only; closing it loses nothing. */
public final class EmbeddedStore implements AutoCloseable {
    /** A writer blocks its thread until the disk has the change, so there are more than cores. */
    private static final int WORKERS = 32;

    private final Journal journal;
    private final QueryWatch watch = new QueryWatch();
    private final StoredBackend backend;
    private final Expiry expiry;
    private final MongoServer server;

    private EmbeddedStore(StoreSettings settings) {
        journal = Journal.NONE;
        backend = new StoredBackend(Map.of(), journal, watch);
        expiry = new Expiry(backend, journal, InstantSource.system(), settings.expireEvery());
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(settings.host(), settings.port()), 1, WORKERS);
    }

    public static EmbeddedStore start(StoreSettings settings) {
        return new EmbeddedStore(settings);
    }

    /** A store on any free port that forgets everything when it is closed. */
    public static EmbeddedStore inMemory() {
        return start(StoreSettings.inMemory());
    }

    /**
     * Hands every find, count, distinct, aggregation, update, delete and findAndModify of clients
     * to the listener, which is called before the answer leaves and must neither wait nor query.
     */
    public void onQuery(Consumer<ObservedQuery> listener) {
        watch.listen(listener);
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    public String uri() {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://%s:%d".formatted(address.getHostString(), address.getPort());
    }

    @Override
    public void close() {
        expiry.close();
        server.shutdownNow();
        journal.close();
    }
}
