package fr.parvis.actions.request.mongo;

import fr.parvis.actions.request.Answer;
import fr.parvis.actions.request.Asker;
import fr.parvis.actions.request.ForgetAskers;
import fr.parvis.actions.request.Request;
import fr.parvis.actions.request.RequestId;
import fr.parvis.actions.request.RequestState;
import fr.parvis.actions.request.Wish;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A request as stored.
 *
 * @param forgetAt from when who asked is forgotten; null once it is
 */
record RequestDocument(
        @BsonId String id,
        @Nullable Asker asker,
        Wish wish,
        RequestState state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Answer answer,
        @Nullable String actionId,
        @Nullable Instant forgetAt,
        long version) {

    static RequestDocument of(Request request) {
        return new RequestDocument(
                request.id().value(),
                request.asker(),
                request.wish(),
                request.state(),
                request.receivedAt(),
                request.dueAt(),
                request.answer(),
                request.actionId(),
                request.asker() == null ? null : request.receivedAt().plus(ForgetAskers.KEPT),
                request.version());
    }

    Request request() {
        return new Request(
                new RequestId(id),
                asker,
                wish,
                state,
                receivedAt,
                dueAt,
                answer,
                actionId,
                version);
    }
}
