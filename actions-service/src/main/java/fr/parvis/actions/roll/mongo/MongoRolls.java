package fr.parvis.actions.roll.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.roll.Pool;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.roll.Seat;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Rolls in the store: each change is one conditional update of one small document. */
@Repository
class MongoRolls implements Rolls {

    private final TenantCollection<RollDocument> rolls;

    MongoRolls(Store store) {
        this.rolls = store.collection("rolls", RollDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public Optional<Roll> byId(String occurrenceId) {
        return rolls.byId(occurrenceId).map(RollDocument::roll);
    }

    @Override
    public List<Roll> byIds(Collection<String> occurrenceIds) {
        return rolls
                .find(in("_id", occurrenceIds), Sorts.ascending("_id"), Integer.MAX_VALUE)
                .stream()
                .map(RollDocument::roll)
                .toList();
    }

    @Override
    public boolean open(Roll roll) {
        return rolls.insertIfAbsent(RollDocument.of(roll), List.of());
    }

    @Override
    public boolean arrange(Roll arranged) {
        try {
            rolls.replace(RollDocument.of(arranged), arranged.version() - 1, List.of());
            return true;
        } catch (StaleVersion faster) {
            return false;
        }
    }

    @Override
    public Optional<Roll> seat(Roll seen, Seat seat) {
        var pool = spot(seen, seat.pool());
        var free =
                and(
                        isPool(pool, seat.pool()),
                        gt(pool + ".free", 0),
                        ne("seats.bookingId", seat.bookingId()),
                        seat.slot() == null ? empty() : ne("seats.slot", seat.slot()));
        return change(seen.id(), free, combine(push("seats", seat), inc(pool + ".free", -1)));
    }

    @Override
    public Optional<Roll> unseat(Roll seen, Seat seat, Pool back) {
        var pool = spot(seen, back.name());
        var open = spot(seen, Roll.OPEN) + ".free";
        var held =
                and(
                        eq("seats.bookingId", seat.bookingId()),
                        isPool(pool, back.name()),
                        back.free() < 0 ? lt(open, 0) : gte(open, 0));
        var away = pull("seats", eq("bookingId", seat.bookingId()));
        return change(seen.id(), held, combine(away, inc(pool + ".free", 1)));
    }

    @Override
    public void rest(Roll seen, @Nullable Instant next) {
        var due = next == null ? unset("dueAt") : set("dueAt", next);
        change(seen.id(), eq("dueAt", seen.dueAt()), due);
    }

    private Optional<Roll> change(String id, Bson condition, Bson update) {
        return rolls.update(id, condition, update, List.of()).map(RollDocument::roll);
    }

    private static Bson isPool(String spot, String name) {
        return eq(spot + ".name", name);
    }

    /** Where a pool stands in the document. */
    private static String spot(Roll seen, String pool) {
        var names = seen.pools().stream().map(Pool::name).toList();
        return "pools." + names.indexOf(pool);
    }
}
