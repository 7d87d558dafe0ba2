package fr.parvis.actions.request;

import java.time.Duration;
import java.util.List;

/** Forgets who asked once they have waited long enough; what was wished for stays. */
public final class ForgetAskers {

    /** As the form says. */
    public static final Duration KEPT = Duration.ofDays(365);

    private final Requests requests;

    public ForgetAskers(Requests requests) {
        this.requests = requests;
    }

    public void forget(RequestId id) {
        requests.byId(id)
                .filter(it -> it.asker() != null)
                .map(Request::forget)
                .ifPresent(it -> requests.save(it, List.of(it.told())));
    }
}
