package fr.parvis.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;

/** The service's own database: hands out its collections and sees to their indexes. */
public final class Store {

    private static final Index WAITING_FACTS = Index.on("outbox.at").sparse();

    private final MongoDatabase database;
    private final Outbox outbox;
    private final InstantSource time;
    private final Map<String, Map<String, Index>> indexes = new ConcurrentHashMap<>();
    private final Set<String> ready = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> systemIndexes = new ConcurrentHashMap<>();
    private volatile boolean started;

    public Store(MongoDatabase database, Outbox outbox, InstantSource time) {
        this.database = database;
        this.outbox = outbox;
        this.time = time;
    }

    /** The documents of tenants; each index is made at start, if it is not there. */
    public <D> TenantCollection<D> collection(String name, Class<D> document, Index... indexes) {
        refuseWithoutTenant(name, indexes);
        declare(name, indexes);
        declare(name, WAITING_FACTS);
        declareForSystem(name, WAITING_FACTS);
        var documents = documents(name, document);
        var codec = documents.getCodecRegistry().get(document);
        return new MongoTenantCollection<>(documents, new Stamps<>(document, codec, outbox, time));
    }

    /** The documents of system work, or those of every tenant under the eyes of system work. */
    public <D> SystemCollection<D> systemCollection(
            String name, Class<D> document, Index... indexes) {
        declare(name, indexes);
        declareForSystem(name, indexes);
        return new SystemCollection<>(documents(name, document));
    }

    /** Collections in whose documents facts may wait. */
    public Set<String> collectionsWithFacts() {
        var names = new TreeSet<String>();
        indexes.forEach(
                (name, declared) -> {
                    if (declared.containsValue(WAITING_FACTS)) {
                        names.add(name);
                    }
                });
        return names;
    }

    /** The indexes declared for each collection. */
    public Map<String, List<Index>> indexes() {
        var all = new LinkedHashMap<String, List<Index>>();
        indexes.forEach((name, declared) -> all.put(name, List.copyOf(declared.values())));
        return all;
    }

    /** Names of the indexes by which system work may cross tenants in this collection. */
    public Set<String> systemIndexes(String name) {
        return systemIndexes.getOrDefault(name, Set.of());
    }

    /** Makes the indexes that are missing; what is there already stays as it is. */
    void createIndexes() {
        started = true;
        indexes.keySet().forEach(this::createIndexes);
    }

    /** Whether it answers, with every index made. */
    boolean isThere() {
        try {
            Driver.run("ping", () -> database.runCommand(new Document("ping", 1)));
            return started && ready.containsAll(indexes.keySet());
        } catch (StoreAway away) {
            return false;
        }
    }

    private static void refuseWithoutTenant(String name, Index... indexes) {
        for (var index : indexes) {
            if (index.expiry() == null && !index.name().startsWith(Stamps.TENANT + "_")) {
                throw new IllegalArgumentException(
                        name + ": index " + index.name() + " does not begin with the tenant");
            }
        }
    }

    private void declareForSystem(String name, Index... indexes) {
        var names = systemIndexes.computeIfAbsent(name, any -> ConcurrentHashMap.newKeySet());
        Stream.of(indexes).map(Index::name).forEach(names::add);
    }

    private void declare(String name, Index... more) {
        var declared = indexes.computeIfAbsent(name, any -> new ConcurrentHashMap<>());
        for (var index : more) {
            declared.put(index.name(), index);
        }
        ready.remove(name);
        if (started) {
            createIndexes(name);
        }
    }

    private void createIndexes(String name) {
        var models = indexes.getOrDefault(name, Map.of()).values().stream().map(Index::model);
        var wanted = models.toList();
        if (!ready.contains(name) && !wanted.isEmpty()) {
            Driver.run(name, () -> database.getCollection(name).createIndexes(wanted));
        }
        ready.add(name);
    }

    private <D> MongoCollection<D> documents(String name, Class<D> document) {
        return database.getCollection(name, document);
    }
}
