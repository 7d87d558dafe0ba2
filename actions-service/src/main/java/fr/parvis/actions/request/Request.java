package fr.parvis.actions.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks us to come.
 *
 * @param asker null once the person was erased
 * @param dueAt by when the tenant promised an answer
 * @param answer null while none is given
 * @param actionId the action it became; null where it became none
 */
public record Request(
        RequestId id,
        @Nullable Asker asker,
        Wish wish,
        RequestState state,
        Instant receivedAt,
        Instant dueAt,
        @Nullable Answer answer,
        @Nullable String actionId,
        long version) {

    public static Request receive(
            RequestId id, Asker asker, Wish wish, Instant now, Instant dueAt) {
        return new Request(id, asker, wish, RequestState.RECEIVED, now, dueAt, null, null, 1);
    }

    public Request accept(Answer given) {
        return answer(RequestState.ACCEPTED, given);
    }

    public Request decline(Answer given) {
        return answer(RequestState.DECLINED, given);
    }

    /** It has become this action; whoever waits for an answer may still be given one. */
    public Request plan(String action) {
        if (state == RequestState.DECLINED || state == RequestState.PLANNED) {
            throw new RequestRefused(state);
        }
        return new Request(
                id,
                asker,
                wish,
                RequestState.PLANNED,
                receivedAt,
                dueAt,
                answer,
                action,
                version + 1);
    }

    /** Leaves what was wished for and forgets by whom. */
    public Request forget() {
        return new Request(id, null, wish, state, receivedAt, dueAt, answer, actionId, version + 1);
    }

    /** Whether the promise was broken, or is by now. */
    public boolean isLate(Instant now) {
        return answer == null
                ? state == RequestState.RECEIVED && now.isAfter(dueAt)
                : answer.at().isAfter(dueAt);
    }

    public RequestFact received() {
        return new RequestFact.RequestReceived(
                id.value(), wish.insee(), receivedAt, dueAt, version);
    }

    /** How it is now, as others are told. */
    public RequestFact told() {
        return state == RequestState.RECEIVED
                ? received()
                : new RequestFact.RequestAnswered(
                        id.value(), wish.insee(), state, isLate(dueAt), actionId, version);
    }

    private Request answer(RequestState next, Answer given) {
        if (answer != null) {
            throw new RequestRefused(state);
        }
        var kept = state == RequestState.PLANNED ? state : next;
        return new Request(id, asker, wish, kept, receivedAt, dueAt, given, actionId, version + 1);
    }
}
