package fr.parvis.volunteers.asking.mongo;

import fr.parvis.volunteers.asking.Asking;
import fr.parvis.volunteers.asking.DeliveryState;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An asking as stored, with what is known of its mail. */
record AskingDocument(
        @BsonId String id,
        String callId,
        String address,
        List<String> people,
        int round,
        String batch,
        Instant askedAt,
        boolean requested,
        @Nullable Delivery delivery) {

    record Delivery(DeliveryState state, long version) {}

    static AskingDocument of(Asking asking) {
        return new AskingDocument(
                asking.id(),
                asking.callId(),
                asking.address(),
                asking.people(),
                asking.round(),
                asking.batch(),
                asking.askedAt(),
                false,
                null);
    }

    Asking asking() {
        return new Asking(id, callId, address, people, round, batch, askedAt);
    }
}
