package fr.parvis.actions.request;

import java.time.InstantSource;

/** Takes a request in, under an id that is its own; sent again, nothing happens twice. */
public final class ReceiveRequest {

    private final Requests requests;
    private final RequestPromises promises;
    private final InstantSource time;

    public ReceiveRequest(Requests requests, RequestPromises promises, InstantSource time) {
        this.requests = requests;
        this.promises = promises;
        this.time = time;
    }

    public Request receive(RequestId id, Asker asker, Wish wish) {
        var now = time.instant();
        var request = Request.receive(id, asker, wish, now, now.plus(promises.present().delay()));
        return requests.add(request, request.received())
                ? request
                : requests.byId(id).orElseThrow(RequestNotFound::new);
    }
}
