package fr.parvis.volunteers.asking.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fr.parvis.starter.store.Change;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.AskingBatch;
import fr.parvis.volunteers.asking.Askings;
import fr.parvis.volunteers.asking.DeliveryState;
import fr.parvis.volunteers.asking.MailNews;
import fr.parvis.volunteers.asking.mongo.AskingDocument.Delivery;
import fr.parvis.volunteers.call.Figures.Deliveries;
import fr.parvis.volunteers.letter.MessageRequested;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Askings in the store, one document per address; a batch of mails is requested by its own. */
@Repository
class MongoAskings implements Askings {

    record BatchDocument(@BsonId String id, String callId, List<String> askings) {}

    record Kind(String callId, @Nullable DeliveryState state) {}

    record Row(@BsonId Kind id, long count) {}

    private final TenantCollection<AskingDocument> askings;
    private final TenantCollection<BatchDocument> batches;

    MongoAskings(Store store) {
        this.askings =
                store.collection(
                        "askings",
                        AskingDocument.class,
                        Index.on("tenant", "callId", "round"),
                        Index.on("tenant", "people", "callId"));
        this.batches = store.collection("askingBatches", BatchDocument.class);
    }

    @Override
    public void add(List<Asking> added) {
        if (!added.isEmpty()) {
            askings.insertAbsent(added.stream().map(AskingDocument::of).toList());
        }
    }

    @Override
    public Optional<Asking> byId(String id) {
        return askings.byId(id).map(AskingDocument::asking);
    }

    @Override
    public Optional<Asking> of(String callId, String volunteerId) {
        return askings.first(and(eq("people", volunteerId), eq("callId", callId)))
                .map(AskingDocument::asking);
    }

    @Override
    public Set<String> idsOf(String callId) {
        var ids = new HashSet<String>();
        askings.each(eq("callId", callId), Sorts.ascending("round"), each -> ids.add(each.id()));
        return ids;
    }

    @Override
    public long count(String callId) {
        return askings.count(eq("callId", callId));
    }

    @Override
    public long count(String callId, int round) {
        return askings.count(and(eq("callId", callId), eq("round", round)));
    }

    @Override
    public List<Asking> pending(String callId) {
        var filter = and(eq("callId", callId), eq("requested", false));
        return askings.find(filter, Sorts.ascending("_id"), Integer.MAX_VALUE).stream()
                .map(AskingDocument::asking)
                .toList();
    }

    @Override
    public void rebatch(Collection<String> ids, String batch) {
        askings.updateAll(in("_id", ids), Updates.set("batch", batch));
    }

    @Override
    public AskingBatch request(AskingBatch batch, MessageRequested message) {
        var wanted = new BatchDocument(batch.id(), batch.callId(), batch.askings());
        return batches.insertIfAbsent(wanted, List.of(message)) ? batch : stored(batch);
    }

    private AskingBatch stored(AskingBatch batch) {
        return batches.byId(batch.id())
                .map(known -> new AskingBatch(known.id(), known.callId(), known.askings()))
                .orElse(batch);
    }

    @Override
    public void requested(Collection<String> ids) {
        askings.updateAll(in("_id", ids), Updates.set("requested", true));
    }

    @Override
    public void delivered(List<MailNews> news) {
        askings.updateEach(news.stream().map(MongoAskings::change).toList());
    }

    private static Change change(MailNews news) {
        var unknown = or(exists("delivery", false), lt("delivery.version", news.version()));
        var later = Updates.set("delivery", new Delivery(news.state(), news.version()));
        return new Change(news.askingId(), unknown, later, List.of());
    }

    @Override
    public Map<String, Deliveries> deliveries(Collection<String> callIds) {
        var kind = new Document("callId", "$callId").append("state", "$delivery.state");
        var group = Aggregates.group(kind, Accumulators.sum("count", 1));
        return askings.aggregate(in("callId", callIds), List.of(group), Row.class).stream()
                .collect(
                        groupingBy(
                                row -> row.id().callId(),
                                collectingAndThen(toList(), MongoAskings::deliveries)));
    }

    private static Deliveries deliveries(List<Row> rows) {
        return new Deliveries(
                count(rows, null),
                count(rows, DeliveryState.SENT),
                count(rows, DeliveryState.FAILED),
                count(rows, DeliveryState.BOUNCED));
    }

    @Override
    public void forget(String volunteerId) {
        var meant = eq("people", volunteerId);
        askings.each(meant, Sorts.ascending("_id"), asking -> forget(asking, volunteerId));
    }

    private void forget(AskingDocument asking, String volunteerId) {
        if (asking.people().size() == 1) {
            askings.delete(asking.id(), eq("people", volunteerId));
        } else {
            Bson others = Updates.pull("people", volunteerId);
            askings.update(asking.id(), empty(), others, List.of());
        }
    }

    private static long count(List<Row> rows, @Nullable DeliveryState state) {
        return rows.stream().filter(row -> row.id().state() == state).mapToLong(Row::count).sum();
    }
}
