package fr.parvis.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** The one place where the tenant enters a query. */
final class MongoTenantCollection<D> implements TenantCollection<D> {

    private static final FindOneAndUpdateOptions THE_STATE_AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<D> documents;
    private final Stamps<D> stamps;
    private final String name;

    MongoTenantCollection(MongoCollection<D> documents, Stamps<D> stamps) {
        this.documents = documents;
        this.stamps = stamps;
        this.name = documents.getNamespace().getCollectionName();
    }

    @Override
    public Optional<D> byId(String id) {
        return first(Filters.eq(id));
    }

    @Override
    public Optional<D> first(Bson filter) {
        var own = own(filter);
        return Driver.run(name, () -> Optional.ofNullable(documents.find(own).first()));
    }

    @Override
    public List<D> find(Bson filter, Bson sort, int limit) {
        var own = own(filter);
        return Driver.run(
                name, () -> documents.find(own).sort(sort).limit(limit).into(new ArrayList<>()));
    }

    @Override
    public void each(Bson filter, Bson sort, Consumer<D> work) {
        var own = own(filter);
        try (var cursor = Driver.run(name, () -> documents.find(own).sort(sort).cursor())) {
            while (Driver.run(name, cursor::hasNext)) {
                work.accept(Driver.run(name, cursor::next));
            }
        }
    }

    @Override
    public long count(Bson filter) {
        var own = own(filter);
        return Driver.run(name, () -> documents.countDocuments(own));
    }

    @Override
    public <R> List<R> aggregate(Bson filter, List<Bson> stages, Class<R> row) {
        var pipeline = new ArrayList<Bson>(List.of(Aggregates.match(own(filter))));
        pipeline.addAll(stages);
        return Driver.run(name, () -> documents.aggregate(pipeline, row).into(new ArrayList<>()));
    }

    @Override
    public void insert(D document, List<? extends Fact> facts) {
        var stored = stamps.inserted(document, facts);
        Driver.run(name, () -> raw().insertOne(stored));
        relay(Stamps.idOf(stored), facts);
    }

    @Override
    public boolean insertIfAbsent(D document, List<? extends Fact> facts) {
        try {
            insert(document, facts);
            return true;
        } catch (Taken known) {
            return false;
        }
    }

    @Override
    public List<D> insertAbsent(List<D> documents, Function<D, List<? extends Fact>> facts) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var stored = documents.stream().map(one -> stamps.inserted(one, facts.apply(one))).toList();
        var taken = Driver.run(name, () -> BulkInsert.absent(raw(), stored));
        var inserted =
                IntStream.range(0, documents.size()).filter(at -> !taken.contains(at)).toArray();
        Arrays.stream(inserted).mapToObj(stored::get).forEach(this::relay);
        return Arrays.stream(inserted).mapToObj(documents::get).toList();
    }

    @Override
    public void replace(D document, long expectedVersion, List<? extends Fact> facts) {
        var id = Stamps.idOf(stamps.encoded(document));
        var unchanged = own(Filters.eq(id), Filters.eq(Stamps.VERSION, expectedVersion));
        var update = stamps.replaced(document, facts);
        if (Driver.run(name, () -> documents.updateOne(unchanged, update)).getMatchedCount() == 0) {
            throw new StaleVersion();
        }
        relay(id, facts);
    }

    @Override
    public Optional<D> update(String id, Bson condition, Bson update, List<? extends Fact> facts) {
        var filter = Filters.and(Filters.eq(id), condition);
        var after = change(filter, stamps.updated(id, update, facts), THE_STATE_AFTER);
        if (after.isPresent()) {
            relay(id, facts);
        }
        return after;
    }

    @Override
    public long updateEach(List<Change> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        var writes = changes.stream().map(this::write).toList();
        var unordered = new BulkWriteOptions().ordered(false);
        var result = Driver.run(name, () -> raw().bulkWrite(writes, unordered));
        changes.forEach(change -> relay(change.id(), change.facts()));
        return result.getMatchedCount();
    }

    @Override
    public Optional<D> updateFirst(Bson filter, Bson update, FindOneAndUpdateOptions options) {
        return change(filter, stamps.touched(update), options);
    }

    @Override
    public long updateAll(Bson filter, Bson update) {
        var own = own(filter);
        return Driver.run(name, () -> documents.updateMany(own, stamps.touched(update)))
                .getModifiedCount();
    }

    @Override
    public boolean delete(String id, Bson condition) {
        var own = own(Filters.eq(id), condition);
        return Driver.run(name, () -> documents.deleteOne(own)).getDeletedCount() == 1;
    }

    @Override
    public long deleteAll(Bson filter) {
        var own = own(filter);
        return Driver.run(name, () -> documents.deleteMany(own)).getDeletedCount();
    }

    private Optional<D> change(Bson filter, Bson update, FindOneAndUpdateOptions options) {
        var own = own(filter);
        return Driver.run(
                name, () -> Optional.ofNullable(documents.findOneAndUpdate(own, update, options)));
    }

    private UpdateOneModel<BsonDocument> write(Change change) {
        var filter = own(Filters.eq(change.id()), change.condition());
        return new UpdateOneModel<>(
                filter, stamps.updated(change.id(), change.update(), change.facts()));
    }

    private void relay(BsonDocument stored) {
        if (stored.containsKey(Stamps.OUTBOX)) {
            stamps.outbox().written(name, Stamps.idOf(stored));
        }
    }

    private void relay(String id, List<? extends Fact> facts) {
        if (!facts.isEmpty()) {
            stamps.outbox().written(name, id);
        }
    }

    private MongoCollection<BsonDocument> raw() {
        return documents.withDocumentClass(BsonDocument.class);
    }

    private static Bson own(Bson... filters) {
        var all = new ArrayList<>(List.of(Filters.eq(Stamps.TENANT, Tenancy.current().value())));
        all.addAll(List.of(filters));
        return Filters.and(all);
    }
}
