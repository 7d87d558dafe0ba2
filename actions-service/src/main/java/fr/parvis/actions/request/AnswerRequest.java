package fr.parvis.actions.request;

import java.time.InstantSource;

/** Answers a request, once. */
public final class AnswerRequest {

    private final Requests requests;
    private final RequestLetter letter;
    private final InstantSource time;

    public AnswerRequest(Requests requests, RequestLetter letter, InstantSource time) {
        this.requests = requests;
        this.letter = letter;
        this.time = time;
    }

    /**
     * @param words as the asker reads them
     * @param by subject of who answers
     */
    public Request answer(RequestId id, boolean yes, String words, String by) {
        var given = new Answer(words, time.instant(), by);
        var present = requests.byId(id).orElseThrow(RequestNotFound::new);
        var answered = yes ? present.accept(given) : present.decline(given);
        if (!requests.save(answered, letter.answered(answered, given))) {
            throw new RequestStale();
        }
        return answered;
    }
}
