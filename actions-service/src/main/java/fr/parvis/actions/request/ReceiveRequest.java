package fr.parvis.actions.request;

import java.time.InstantSource;

/** Takes a request in, under an id that is its own; sent again, nothing happens twice. */
public final class ReceiveRequest {

    private final Requests requests;
    private final RequestPromises promises;
    private final RequestLetter letter;
    private final InstantSource time;

    public ReceiveRequest(
            Requests requests, RequestPromises promises, RequestLetter letter, InstantSource time) {
        this.requests = requests;
        this.promises = promises;
        this.letter = letter;
        this.time = time;
    }

    public Request receive(RequestId id, Asker asker, Wish wish) {
        var now = time.instant();
        var request = Request.receive(id, asker, wish, now, now.plus(promises.present().delay()));
        return requests.add(request, letter.received(request))
                ? request
                : requests.byId(id).orElseThrow(RequestNotFound::new);
    }
}
