package fr.parvis.starter.outbox;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.store.BulkInsert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/** The outboxes inside the service's documents: system work, across tenants. */
final class Outboxes {

    static final String PUBLISHED = "published";

    /** What of a document the relay reads. */
    record Holder(@BsonId String id, String tenant, List<Entry> outbox) {}

    private final MongoDatabase database;

    Outboxes(MongoDatabase database) {
        this.database = database;
    }

    /** Those of these documents in which facts wait. */
    List<Holder> read(String collection, Collection<String> documentIds) {
        var holders = new ArrayList<Holder>();
        database.getCollection(collection, Holder.class)
                .find(in("_id", documentIds))
                .projection(Projections.include("tenant", "outbox"))
                .into(holders);
        holders.removeIf(holder -> holder.outbox().isEmpty());
        return holders;
    }

    /** Documents whose facts wait since before then, the oldest first. */
    List<Holder> waitingSince(Instant before, String collection, int limit) {
        return database.getCollection(collection, Holder.class)
                .find(Filters.lt("outbox.at", before))
                .projection(Projections.include("tenant", "outbox"))
                .sort(Sorts.ascending("outbox.at"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    void remember(List<PublishedFact> facts) {
        BulkInsert.absent(database.getCollection(PUBLISHED, PublishedFact.class), facts);
    }

    /** Takes out exactly what was published: facts appended since stay. */
    void clear(String collection, List<Holder> published) {
        var pulls = published.stream().map(Outboxes::pull).toList();
        database.getCollection(collection, Holder.class)
                .bulkWrite(pulls, new BulkWriteOptions().ordered(false));
    }

    private static UpdateOneModel<Holder> pull(Holder holder) {
        var ids = holder.outbox().stream().map(Entry::id).toList();
        return new UpdateOneModel<>(eq(holder.id()), Updates.pull("outbox", in("id", ids)));
    }
}
