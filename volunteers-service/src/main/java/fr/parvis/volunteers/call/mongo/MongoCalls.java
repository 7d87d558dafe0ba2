package fr.parvis.volunteers.call.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallFact;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Ending;
import fr.parvis.volunteers.call.Exclusions;
import fr.parvis.volunteers.call.Outcome;
import fr.parvis.volunteers.call.Seat;
import fr.parvis.volunteers.call.Todo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Calls in the store: each change is one conditional update of one small document. */
@Repository
class MongoCalls implements Calls {

    private static final Bson RUNNING = in("state", CallState.OPEN, CallState.FILLED);

    private final TenantCollection<CallDocument> calls;

    MongoCalls(Store store) {
        this.calls =
                store.collection(
                        "calls",
                        CallDocument.class,
                        Index.on("tenant").desc("_id"),
                        Index.on("tenant", "state").desc("_id"),
                        Index.on("tenant", "terms.endsAt"));
    }

    @Override
    public void add(Call call, CallFact fact) {
        calls.insert(CallDocument.of(call), List.of(fact));
    }

    @Override
    public Optional<Call> byId(String id) {
        return calls.byId(id).map(CallDocument::call);
    }

    @Override
    public List<Call> page(@Nullable CallState state, @Nullable String after, int limit) {
        var filter = and(inState(state), after == null ? empty() : lt("_id", after));
        return calls.find(filter, Sorts.descending("_id"), limit).stream()
                .map(CallDocument::call)
                .toList();
    }

    @Override
    public long count(@Nullable CallState state) {
        return calls.count(inState(state));
    }

    @Override
    public List<Call> overlapping(Instant from, Instant to) {
        var filter =
                and(
                        gt("terms.endsAt", from),
                        lt("terms.startsAt", to),
                        ne("state", CallState.CANCELLED));
        return calls.find(filter, Sorts.ascending("terms.endsAt"), Integer.MAX_VALUE).stream()
                .map(CallDocument::call)
                .toList();
    }

    @Override
    public Optional<Call> admit(String id, Seat seat) {
        return change(
                id,
                and(RUNNING, gt("free", 0), ne("seats.volunteerId", seat.volunteerId())),
                combine(push("seats", seat), inc("free", -1)));
    }

    @Override
    public Optional<Call> release(String id, Seat seat) {
        return change(
                id,
                and(RUNNING, eq("seats.turn", seat.turn())),
                combine(
                        pull("seats", eq("turn", seat.turn())),
                        inc("free", 1),
                        set("state", CallState.OPEN)));
    }

    @Override
    public Optional<Call> fill(String id, CallFact fact) {
        return change(
                id,
                and(eq("state", CallState.OPEN), eq("free", 0)),
                set("state", CallState.FILLED),
                fact);
    }

    @Override
    public Optional<Call> end(String id, CallState state, Ending ending, Todo todo, CallFact fact) {
        var end = combine(set("state", state), set("ending", ending), set("todo", todo));
        return change(id, RUNNING, end, fact);
    }

    @Override
    public Optional<Call> note(String id, long version, Outcome outcome) {
        return change(id, eq("version", version), set("outcome", outcome));
    }

    @Override
    public Optional<Call> claim(String id, Todo.Chore chore, Instant now, Instant until) {
        var due = and(eq("todo.chore", chore), lte("todo.at", now));
        return change(id, due, set("todo.at", until));
    }

    @Override
    public Optional<Call> done(String id, Todo present, @Nullable Todo next) {
        return change(id, eq("todo", present), next == null ? unset("todo") : set("todo", next));
    }

    @Override
    public void exclude(String id, Exclusions excluded) {
        change(id, empty(), set("excluded", excluded));
    }

    @Override
    public void forgetDetails(String id) {
        change(id, empty(), combine(unset("terms.detailsForAccepted"), unset("todo")));
    }

    private Optional<Call> change(String id, Bson condition, Bson update, Fact... facts) {
        return calls.update(id, condition, update, List.of(facts)).map(CallDocument::call);
    }

    private static Bson inState(@Nullable CallState state) {
        return state == null ? empty() : eq("state", state);
    }
}
