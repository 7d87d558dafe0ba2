package fr.parvis.actions.request;

import java.time.InstantSource;
import java.util.function.UnaryOperator;

/** Answers a request, once. */
public final class AnswerRequest {

    private final Requests requests;
    private final InstantSource time;

    public AnswerRequest(Requests requests, InstantSource time) {
        this.requests = requests;
        this.time = time;
    }

    /**
     * @param words as the asker reads them
     * @param by subject of who answers
     */
    public Request answer(RequestId id, boolean yes, String words, String by) {
        var given = new Answer(words, time.instant(), by);
        return change(id, request -> yes ? request.accept(given) : request.decline(given));
    }

    private Request change(RequestId id, UnaryOperator<Request> step) {
        var changed = step.apply(requests.byId(id).orElseThrow(RequestNotFound::new));
        if (!requests.save(changed, changed.told())) {
            throw new RequestStale();
        }
        return changed;
    }
}
