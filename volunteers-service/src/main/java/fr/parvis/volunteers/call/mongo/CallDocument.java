package fr.parvis.volunteers.call.mongo;

import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Ending;
import fr.parvis.volunteers.call.Exclusions;
import fr.parvis.volunteers.call.Outcome;
import fr.parvis.volunteers.call.Seat;
import fr.parvis.volunteers.call.Terms;
import fr.parvis.volunteers.call.Todo;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** A call as stored. */
record CallDocument(
        @BsonId String id,
        Terms terms,
        CallState state,
        int free,
        List<Seat> seats,
        @Nullable Todo todo,
        Exclusions excluded,
        Instant createdAt,
        @Nullable Ending ending,
        @Nullable Outcome outcome,
        long version) {

    static CallDocument of(Call call) {
        return new CallDocument(
                call.id(),
                call.terms(),
                call.state(),
                call.free(),
                call.seats(),
                call.todo(),
                call.excluded(),
                call.createdAt(),
                call.ending(),
                call.outcome(),
                call.version());
    }

    Call call() {
        return new Call(
                id, terms, state, free, seats, todo, excluded, createdAt, ending, outcome, version);
    }
}
