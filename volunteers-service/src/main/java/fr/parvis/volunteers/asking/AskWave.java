package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Todo;
import fr.parvis.volunteers.call.Todo.Chore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Asks the wave of a call that is due. Whenever it stops, whoever takes it up again after the lease
 * goes on where it was: nobody is left out and nobody is asked twice.
 */
public class AskWave {

    /** How long a runner that says nothing is waited for. */
    public static final Duration LEASE = Duration.ofSeconds(10);

    private final Calls calls;
    private final Askings askings;
    private final SelectAudience audience;
    private final AskBatch batches;
    private final InstantSource clock;

    public AskWave(
            Calls calls,
            Askings askings,
            SelectAudience audience,
            AskBatch batches,
            InstantSource clock) {
        this.calls = calls;
        this.askings = askings;
        this.audience = audience;
        this.batches = batches;
        this.clock = clock;
    }

    /** Does nothing unless a wave of this call is due and nobody else has it in hand. */
    public void ask(String callId) {
        var now = clock.instant();
        calls.claim(callId, Chore.ASK, now, now.plus(LEASE)).ifPresent(this::askClaimed);
    }

    private void askClaimed(Call call) {
        batches.requestPending(call);
        if (!clock.instant().isBefore(call.terms().startsAt())) {
            release(call, call.forgetting());
        } else if (isWaveNeedless(call)) {
            release(call, later(call, todo(call).round()));
        } else {
            askNext(call);
        }
    }

    private void askNext(Call call) {
        var selection = audience.select(call.terms(), call.id());
        calls.exclude(call.id(), selection.excluded());
        var queue = new ArrayDeque<>(unasked(call, selection));
        drain(call, queue)
                .ifPresent(
                        ours ->
                                release(
                                        ours,
                                        queue.isEmpty()
                                                ? ours.forgetting()
                                                : later(ours, todo(ours).round() + 1)));
    }

    private List<Addressee> unasked(Call call, Selection selection) {
        var asked = askings.idsOf(call.id());
        return selection.addressees().stream()
                .filter(each -> !asked.contains(Asking.id(call.id(), each.address())))
                .toList();
    }

    /** The call as held at the end; empty where it ended, or another has it in hand. */
    private Optional<Call> drain(Call call, Deque<Addressee> queue) {
        var held = Optional.of(call);
        var left = size(call) - askings.count(call.id(), todo(call).round());
        while (left > 0 && !queue.isEmpty() && held.isPresent()) {
            left -= batches.request(held.get(), poll(queue, Math.min(left, AskBatch.MOST)));
            held = held.flatMap(this::renew);
        }
        return held;
    }

    private static List<Addressee> poll(Deque<Addressee> queue, long most) {
        return Stream.generate(queue::poll).limit(Math.min(most, queue.size())).toList();
    }

    private Optional<Call> renew(Call call) {
        var longer = todo(call).again(clock.instant().plus(LEASE));
        return release(call, longer).filter(held -> held.state().isRunning());
    }

    private Optional<Call> release(Call call, @Nullable Todo next) {
        return calls.done(call.id(), todo(call), next);
    }

    /** A wave that has begun is finished, even if the places are taken meanwhile. */
    private boolean isWaveNeedless(Call call) {
        return call.state() == CallState.FILLED
                && call.terms().waves() != null
                && askings.count(call.id(), todo(call).round()) == 0;
    }

    private static long size(Call call) {
        var waves = call.terms().waves();
        return waves == null ? Long.MAX_VALUE : waves.size();
    }

    private @Nullable Todo later(Call call, int round) {
        var waves = call.terms().waves();
        return waves == null
                ? call.forgetting()
                : new Todo(Chore.ASK, clock.instant().plus(waves.pause()), round);
    }

    private static Todo todo(Call claimed) {
        if (claimed.todo() == null) {
            throw new IllegalStateException("A claimed call has something to do");
        }
        return claimed.todo();
    }
}
