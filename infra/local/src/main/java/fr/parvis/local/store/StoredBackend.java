package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import fr.parvis.local.store.journal.Journal;
import fr.parvis.local.store.journal.Snapshots;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers commands; what a command changed is safe before its answer leaves. */
final class StoredBackend extends AbstractMongoBackend {
    private static final MongoVersion SEVEN =
            new MongoVersion() {
                @Override
                public List<Integer> getVersionArray() {
                    return List.of(7, 0, 0);
                }

                @Override
                public int getWireVersion() {
                    return 21;
                }
            };

    private final Map<String, List<@Nullable Document>> recovered;
    private final Journal journal;
    private final QueryWatch watch;
    private final Map<String, StoredDatabase> stored = new ConcurrentHashMap<>();

    /** The recovered documents by namespace and slot are taken over, not copied. */
    StoredBackend(
            Map<String, List<@Nullable Document>> recovered, Journal journal, QueryWatch watch) {
        this.recovered = new ConcurrentHashMap<>(recovered);
        this.journal = journal;
        this.watch = watch;
        version(SEVEN);
        recovered.keySet().stream()
                .map(namespace -> namespace.substring(0, namespace.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    /** Each collection is copied when the stream reaches it. */
    Stream<Snapshots.Page> capture() {
        return collections().map(StoredCollection::capture);
    }

    Stream<StoredCollection> collections() {
        return stored.values().stream().flatMap(StoredDatabase::collections);
    }

    @Override
    protected StoredDatabase openOrCreateDatabase(String name) {
        return stored.computeIfAbsent(
                name,
                _ -> new StoredDatabase(name, getCursorRegistry(), recovered, journal, watch));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        stored.remove(name);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        try {
            return answer(channel, database, command, query);
        } finally {
            journal.commit();
        }
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return switch (command) {
            case "hello", "isMaster", "ismaster" ->
                    greeting(super.handleCommand(channel, database, "ismaster", query));
            case "insert" -> BulkReplies.ofInsert(query, call(channel, database, command, query));
            case "update" ->
                    BulkReplies.ofUpdate(query, one -> call(channel, database, command, one));
            default -> call(channel, database, command, query);
        };
    }

    private Document call(Channel channel, String database, String command, Document query) {
        return super.handleCommand(channel, database, command, query);
    }

    private static Document greeting(Document reply) {
        return reply.append("isWritablePrimary", true)
                .append("helloOk", true)
                .append("parvisEmbedded", true);
    }
}
