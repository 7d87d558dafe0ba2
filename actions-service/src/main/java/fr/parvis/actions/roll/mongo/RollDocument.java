package fr.parvis.actions.roll.mongo;

import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Pool;
import fr.parvis.actions.roll.Roll;
import fr.parvis.actions.roll.Seat;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A roll as stored, under the id of its occurrence. */
record RollDocument(
        @BsonId String id,
        Places places,
        @Nullable Integer declared,
        List<Pool> pools,
        List<Seat> seats,
        @Nullable Instant dueAt,
        long version) {

    static RollDocument of(Roll roll) {
        return new RollDocument(
                roll.id(),
                roll.places(),
                roll.declared(),
                roll.pools(),
                roll.seats(),
                roll.dueAt(),
                roll.version());
    }

    Roll roll() {
        return new Roll(id, places, declared, pools, seats, dueAt, version);
    }
}
