package fr.parvis.volunteers.call;

import java.time.InstantSource;
import java.util.List;

/** Stores a call with its criteria; asking begins right after, and by itself after a stop. */
public class OpenCall {

    private final ComposeCall compose;
    private final Calls calls;
    private final List<CallWatcher> watchers;
    private final InstantSource clock;

    public OpenCall(
            ComposeCall compose, Calls calls, List<CallWatcher> watchers, InstantSource clock) {
        this.compose = compose;
        this.calls = calls;
        this.watchers = List.copyOf(watchers);
        this.clock = clock;
    }

    /**
     * @param mayLiftCap whether the caller may ask beyond the monthly cap
     */
    public Call open(String id, CallDraft draft, boolean mayLiftCap) {
        if (draft.liftCap() != null && !mayLiftCap) {
            throw new CapLiftReserved();
        }
        var call = Call.open(id, compose.compose(draft), clock.instant());
        calls.add(call, call.opened());
        watchers.forEach(watcher -> watcher.moved(call));
        return call;
    }
}
