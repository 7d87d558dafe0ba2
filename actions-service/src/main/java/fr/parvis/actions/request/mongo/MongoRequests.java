package fr.parvis.actions.request.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.request.Request;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestState;
import fr.parvis.actions.request.Requests;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoRequests implements Requests {

    private static final String RECEIVED_AT = "receivedAt";
    private static final String STATE = "state";

    private final TenantCollection<RequestDocument> requests;

    MongoRequests(Store store) {
        requests =
                store.collection(
                        "requests",
                        RequestDocument.class,
                        Index.on("tenant").desc(RECEIVED_AT).desc("_id"),
                        Index.on("tenant", STATE).desc(RECEIVED_AT).desc("_id"));
    }

    @Override
    public Optional<Request> byId(RequestId id) {
        return requests.byId(id.value()).map(RequestDocument::request);
    }

    @Override
    public List<Request> latestFirst(
            @Nullable RequestState state, @Nullable Request after, int limit) {
        var filter = after == null ? in(state) : and(in(state), before(after));
        return requests.find(filter, Sorts.descending(RECEIVED_AT, "_id"), limit).stream()
                .map(RequestDocument::request)
                .toList();
    }

    @Override
    public long count(@Nullable RequestState state) {
        return requests.count(in(state));
    }

    @Override
    public boolean add(Request request, List<Fact> facts) {
        return requests.insertIfAbsent(RequestDocument.of(request), facts);
    }

    @Override
    public boolean save(Request changed, List<Fact> facts) {
        try {
            requests.replace(RequestDocument.of(changed), changed.version() - 1, facts);
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static Bson in(@Nullable RequestState state) {
        return state == null ? empty() : eq(STATE, state.name());
    }

    private static Bson before(Request last) {
        var at = last.receivedAt();
        return and(
                lte(RECEIVED_AT, at),
                or(lt(RECEIVED_AT, at), and(eq(RECEIVED_AT, at), lt("_id", last.id().value()))));
    }
}
