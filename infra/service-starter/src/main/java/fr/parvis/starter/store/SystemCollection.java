package fr.parvis.starter.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;

/**
 * A collection seen across tenants, inside {@code Tenancy.system} only. Of a collection of tenants'
 * documents it finds and claims; what changes an aggregate is done inside {@code Tenancy.as}.
 */
public final class SystemCollection<D> {

    private final MongoCollection<D> documents;
    private final Codec<D> codec;
    private final String name;

    SystemCollection(MongoCollection<D> documents) {
        this.documents = documents;
        this.codec = documents.getCodecRegistry().get(documents.getDocumentClass());
        this.name = documents.getNamespace().getCollectionName();
    }

    public Optional<D> first(Bson filter) {
        return run(() -> Optional.ofNullable(documents.find(filter).first()));
    }

    public List<D> find(Bson filter, Bson sort, int limit) {
        return run(() -> documents.find(filter).sort(sort).limit(limit).into(new ArrayList<>()));
    }

    /** Like {@link #find}, with the tenant of each. */
    public List<Owned<D>> owned(Bson filter, Bson sort, int limit) {
        return run(() -> raw().find(filter).sort(sort).limit(limit).map(this::owned))
                .into(new ArrayList<>());
    }

    /** One atomic update of the first in this order that matches; the state after it. */
    public Optional<Owned<D>> claim(Bson filter, Bson sort, Bson update) {
        var options = new FindOneAndUpdateOptions().sort(sort).returnDocument(ReturnDocument.AFTER);
        return run(() -> Optional.ofNullable(raw().findOneAndUpdate(filter, update, options)))
                .map(this::owned);
    }

    public long count(Bson filter) {
        return run(() -> documents.countDocuments(filter));
    }

    public boolean insertIfAbsent(D document) {
        try {
            return run(() -> documents.insertOne(document).wasAcknowledged());
        } catch (Taken known) {
            return false;
        }
    }

    /** Inserts those whose key is free. */
    public void insertAbsent(List<D> all) {
        run(
                () -> {
                    BulkInsert.absent(documents, all);
                    return true;
                });
    }

    /** Stores this document in the place of the one that matches, if any does. */
    public void put(Bson filter, D document) {
        run(() -> documents.replaceOne(filter, document, new ReplaceOptions().upsert(true)));
    }

    /** How many changed. */
    public long updateAll(Bson filter, Bson update) {
        return run(() -> documents.updateMany(filter, update)).getModifiedCount();
    }

    public boolean updateOne(Bson filter, Bson update) {
        return run(() -> documents.updateOne(filter, update)).getMatchedCount() == 1;
    }

    public long deleteAll(Bson filter) {
        return run(() -> documents.deleteMany(filter)).getDeletedCount();
    }

    private <T> T run(Supplier<T> operation) {
        if (!Tenancy.isSystem()) {
            throw new IllegalStateException(name + " is crossed outside Tenancy.system");
        }
        return Driver.run(name, operation);
    }

    private MongoCollection<BsonDocument> raw() {
        return documents.withDocumentClass(BsonDocument.class);
    }

    private Owned<D> owned(BsonDocument stored) {
        var tenant = new Siren(stored.getString(Stamps.TENANT).getValue());
        var reader = new BsonDocumentReader(stored);
        return new Owned<>(tenant, codec.decode(reader, DecoderContext.builder().build()));
    }
}
