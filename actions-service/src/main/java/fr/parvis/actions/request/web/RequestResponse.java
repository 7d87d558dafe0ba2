package fr.parvis.actions.request.web;

import fr.parvis.actions.request.Answer;
import fr.parvis.actions.request.Asker;
import fr.parvis.actions.request.Request;
import fr.parvis.actions.request.RequestState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request, as the team sees it.
 *
 * @param asker null once the person was erased
 * @param commune INSEE code
 * @param late whether the promised delay is over without an answer, or was when it came
 */
record RequestResponse(
        String id,
        RequestState state,
        @Nullable Asker asker,
        String commune,
        String wish,
        @Nullable String place,
        @Nullable String when,
        Instant receivedAt,
        Instant dueAt,
        boolean late,
        @Nullable Answer answer,
        @Nullable String actionId,
        long version) {

    static RequestResponse of(Request request, Instant now) {
        var wish = request.wish();
        return new RequestResponse(
                request.id().value(),
                request.state(),
                request.asker(),
                wish.insee(),
                wish.text(),
                wish.place(),
                wish.when(),
                request.receivedAt(),
                request.dueAt(),
                request.isLate(now),
                request.answer(),
                request.actionId(),
                request.version());
    }
}
