package fr.parvis.volunteers.call;

import fr.parvis.starter.core.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls in memory; every change of one is atomic, as in the store. */
public class InMemoryCalls implements Calls {

    private final ConcurrentSkipListMap<String, Call> calls = new ConcurrentSkipListMap<>();
    private final List<Fact> facts = new CopyOnWriteArrayList<>();

    /** Everything told so far. */
    public List<Fact> facts() {
        return facts;
    }

    @Override
    public void add(Call call, CallFact fact) {
        calls.put(call.id(), call);
        facts.add(fact);
    }

    @Override
    public Optional<Call> byId(String id) {
        return Optional.ofNullable(calls.get(id));
    }

    @Override
    public List<Call> page(@Nullable CallState state, @Nullable String after, int limit) {
        return calls.descendingMap().values().stream()
                .filter(call -> state == null || call.state() == state)
                .filter(call -> after == null || call.id().compareTo(after) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(@Nullable CallState state) {
        return page(state, null, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Call> overlapping(Instant from, Instant to) {
        return calls.values().stream()
                .filter(call -> call.state() != CallState.CANCELLED)
                .filter(call -> call.terms().overlaps(from, to))
                .sorted(Comparator.comparing(Call::id))
                .toList();
    }

    @Override
    public Optional<Call> admit(String id, Seat seat) {
        return change(
                id,
                call ->
                        call.state().isRunning()
                                && call.free() > 0
                                && !call.isEngaged(seat.volunteerId()),
                call -> seats(call, call.state(), -1, with(call, seat)));
    }

    @Override
    public Optional<Call> release(String id, Seat seat) {
        return change(
                id,
                call -> call.state().isRunning() && call.seats().contains(seat),
                call -> seats(call, CallState.OPEN, 1, without(call, seat)));
    }

    @Override
    public Optional<Call> fill(String id, CallFact fact) {
        return tell(
                change(
                        id,
                        call -> call.state() == CallState.OPEN && call.free() == 0,
                        call -> seats(call, CallState.FILLED, 0, call.seats())),
                fact);
    }

    @Override
    public Optional<Call> end(String id, CallState state, Ending ending, Todo todo, CallFact fact) {
        return tell(
                change(
                        id,
                        call -> call.state().isRunning(),
                        call -> copy(call, call.terms(), state, todo, ending, call.outcome())),
                fact);
    }

    @Override
    public Optional<Call> note(String id, long version, Outcome outcome) {
        return change(
                id,
                call -> call.version() == version,
                call ->
                        copy(
                                call,
                                call.terms(),
                                call.state(),
                                call.todo(),
                                call.ending(),
                                outcome));
    }

    @Override
    public Optional<Call> claim(String id, Todo.Chore chore, Instant now, Instant until) {
        return change(
                id,
                call -> call.hasDue(chore) && isDue(call, now),
                call -> todo(call, call.todo() == null ? null : call.todo().again(until)));
    }

    @Override
    public Optional<Call> done(String id, Todo present, @Nullable Todo next) {
        return change(id, call -> present.equals(call.todo()), call -> todo(call, next));
    }

    @Override
    public void exclude(String id, Exclusions excluded) {
        calls.computeIfPresent(
                id,
                (any, call) ->
                        new Call(
                                id,
                                call.terms(),
                                call.state(),
                                call.free(),
                                call.seats(),
                                call.todo(),
                                excluded,
                                call.createdAt(),
                                call.ending(),
                                call.outcome(),
                                call.version() + 1));
    }

    @Override
    public void forgetDetails(String id) {
        change(
                id,
                call -> true,
                call ->
                        copy(
                                call,
                                call.terms().withoutDetails(),
                                call.state(),
                                null,
                                call.ending(),
                                call.outcome()));
    }

    private Optional<Call> change(String id, Predicate<Call> holds, UnaryOperator<Call> change) {
        var changed = new ArrayList<Call>(1);
        calls.computeIfPresent(
                id,
                (any, call) -> {
                    if (!holds.test(call)) {
                        return call;
                    }
                    changed.add(change.apply(call));
                    return changed.getFirst();
                });
        return changed.stream().findFirst();
    }

    private Optional<Call> tell(Optional<Call> changed, CallFact fact) {
        changed.ifPresent(call -> facts.add(fact));
        return changed;
    }

    private static boolean isDue(Call call, Instant now) {
        return call.todo() != null && !call.todo().at().isAfter(now);
    }

    private static List<Seat> with(Call call, Seat seat) {
        return Stream.concat(call.seats().stream(), Stream.of(seat)).toList();
    }

    private static List<Seat> without(Call call, Seat seat) {
        return call.seats().stream().filter(other -> !other.equals(seat)).toList();
    }

    private static Call todo(Call call, @Nullable Todo todo) {
        return copy(call, call.terms(), call.state(), todo, call.ending(), call.outcome());
    }

    private static Call seats(Call call, CallState state, int freed, List<Seat> seats) {
        return new Call(
                call.id(),
                call.terms(),
                state,
                call.free() + freed,
                seats,
                call.todo(),
                call.excluded(),
                call.createdAt(),
                call.ending(),
                call.outcome(),
                call.version() + 1);
    }

    private static Call copy(
            Call call,
            Terms terms,
            CallState state,
            @Nullable Todo todo,
            @Nullable Ending ending,
            @Nullable Outcome outcome) {
        return new Call(
                call.id(),
                terms,
                state,
                call.free(),
                call.seats(),
                todo,
                call.excluded(),
                call.createdAt(),
                ending,
                outcome,
                call.version() + 1);
    }
}
