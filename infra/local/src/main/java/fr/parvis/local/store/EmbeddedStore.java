package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoServer;
import fr.parvis.local.store.journal.Journal;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.function.Consumer;

/** A server that MongoDB drivers can use, on this machine only; closing it loses nothing. */
public final class EmbeddedStore implements AutoCloseable {
    /** A writer blocks its thread until the disk has the change, so there are more than cores. */
    private static final int WORKERS = 32;

    private final QueryWatch watch = new QueryWatch();
    private final Persistence persistence;
    private final Expiry expiry;
    private final MongoServer server;

    private EmbeddedStore(StoreSettings settings, Persistence persistence) {
        this.persistence = persistence;
        Journal journal = persistence.journal();
        StoredBackend backend = new StoredBackend(persistence.recovered(), journal, watch);
        server = new MongoServer(backend);
        listen(new InetSocketAddress(settings.host(), settings.port()));
        persistence.follow(backend);
        expiry = new Expiry(backend, journal, InstantSource.system(), settings.expireEvery());
    }

    /** Recovers what the directory holds; fails when it or the port is in use. */
    public static EmbeddedStore start(StoreSettings settings) {
        Persistence persistence = Persistence.of(settings);
        try {
            return new EmbeddedStore(settings, persistence);
        } catch (Exception e) {
            persistence.close();
            throw e;
        }
    }

    private void listen(InetSocketAddress address) {
        try {
            server.bind(address, 1, WORKERS);
        } catch (Exception e) {
            server.shutdownNow();
            throw e;
        }
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
        persistence.close();
    }
}
