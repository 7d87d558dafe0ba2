package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Flaw;
import fr.parvis.volunteers.call.CallFact.CallCancelled;
import fr.parvis.volunteers.call.CallFact.CallClosed;
import fr.parvis.volunteers.call.Todo.Chore;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Closes or cancels a running call, once; those who answered are told right after. */
public class EndCall {

    private final Calls calls;
    private final List<CallWatcher> watchers;
    private final InstantSource clock;

    public EndCall(Calls calls, List<CallWatcher> watchers, InstantSource clock) {
        this.calls = calls;
        this.watchers = List.copyOf(watchers);
        this.clock = clock;
    }

    /**
     * @param thankYou words for those who were accepted
     */
    public Call close(String id, @Nullable String thankYou) {
        refuseLong("/thankYou", thankYou, 2000);
        var call = running(id);
        return end(id, CallState.CLOSED, thankYou, new CallClosed(id, call.seats().size()));
    }

    public Call cancel(String id, @Nullable String reason) {
        refuseLong("/reason", reason, 500);
        running(id);
        if (reason == null || reason.isBlank()) {
            throw new CallUnfit(
                    List.of(new Flaw("/reason", "required", "Dites pourquoi l’appel est annulé.")));
        }
        return end(id, CallState.CANCELLED, reason, new CallCancelled(id, reason));
    }

    private Call running(String id) {
        var call = calls.byId(id).orElseThrow(CallNotFound::new);
        if (!call.state().isRunning()) {
            throw new CallOver(call.state());
        }
        return call;
    }

    private Call end(String id, CallState state, @Nullable String words, CallFact fact) {
        var now = clock.instant();
        var call =
                calls.end(id, state, new Ending(now, words), Todo.of(Chore.TELL, now), fact)
                        .orElseThrow(() -> new CallOver(state));
        watchers.forEach(watcher -> watcher.moved(call));
        return call;
    }

    private static void refuseLong(String pointer, @Nullable String words, int most) {
        if (words != null && words.length() > most) {
            var message = "Écrivez " + most + " caractères au plus.";
            throw new CallUnfit(List.of(new Flaw(pointer, "too-long", message)));
        }
    }
}
