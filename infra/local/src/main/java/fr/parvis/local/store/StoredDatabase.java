package fr.parvis.local.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import fr.parvis.local.store.index.IndexSpec;
import fr.parvis.local.store.index.OrderedIndex;
import fr.parvis.local.store.journal.Journal;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One database: it makes collections and indexes, and keeps what was asked of each index. */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Integer> {
    private static final String INDEXES = "system.indexes";

    private final Map<String, List<@Nullable Document>> recovered;
    private final Journal journal;
    private final QueryWatch watch;
    private final Map<String, IndexSpec> specs = new ConcurrentHashMap<>();
    private final Map<String, StoredCollection> stored = new ConcurrentHashMap<>();

    StoredDatabase(
            String name,
            CursorRegistry cursors,
            Map<String, List<@Nullable Document>> recovered,
            Journal journal,
            QueryWatch watch) {
        super(name, cursors);
        this.recovered = recovered;
        this.journal = journal;
        this.watch = watch;
        documentsOf(INDEXES).stream().filter(Objects::nonNull).forEach(this::keepSpec);
        initializeNamespacesAndIndexes();
    }

    private List<@Nullable Document> documentsOf(String collection) {
        return recovered.getOrDefault(databaseName + "." + collection, List.of());
    }

    Stream<StoredCollection> collections() {
        return stored.values().stream();
    }

    @Override
    protected StoredCollection openOrCreateCollection(String name, CollectionOptions options) {
        Slots slots = new Slots(documentsOf(name));
        recovered.remove(databaseName + "." + name);
        StoredCollection collection =
                new StoredCollection(this, name, options, cursorRegistry, slots, journal, watch);
        stored.put(name, collection);
        return collection;
    }

    @Override
    public void unregisterCollection(String name) {
        super.unregisterCollection(name);
        stored.remove(name);
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
        super.moveCollection(from, collection, name);
        stored.put(name, (StoredCollection) collection);
    }

    @Override
    public Document handleCommand(
            Channel channel,
            String command,
            Document query,
            DatabaseResolver databases,
            Oplog oplog) {
        return switch (command) {
            case "dropIndexes" -> new DropIndexes(this, query).reply();
            case "aggregate" ->
                    FirstMatch.during(query)
                            .call(
                                    () ->
                                            super.handleCommand(
                                                    channel, command, query, databases, oplog));
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    void forgetIndex(MongoCollection<?> collection, String name) {
        Document described = new Document("ns", collection.getFullName()).append("name", name);
        getOrCreateIndexesCollection().deleteDocuments(described, 0);
        specs.remove(collection.getCollectionName() + "/" + name);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        keepSpec(description);
        super.addIndex(description);
    }

    private void keepSpec(Document description) {
        String namespace = (String) description.getOrDefault("ns", "");
        String collection = namespace.substring(databaseName.length() + 1);
        IndexSpec spec = IndexSpec.of(description);
        specs.put(collection + "/" + spec.name(), spec);
    }

    @Override
    protected Index<Integer> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, name);
    }

    @Override
    protected Index<Integer> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, name);
    }

    private OrderedIndex openIndex(String collection, String name) {
        return new OrderedIndex(Objects.requireNonNull(specs.get(collection + "/" + name)));
    }

    @Override
    protected long getStorageSize() {
        return 0;
    }

    @Override
    protected long getFileSize() {
        return 0;
    }
}
