package fr.parvis.volunteers.call;

import fr.parvis.volunteers.call.CallFact.CallOpened;
import fr.parvis.volunteers.call.Todo.Chore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call for help and the places taken in it. It stays small, because hundreds may answer at once:
 * answers stand beside it.
 *
 * @param free places not taken; {@code free + seats.size()} is always {@code helpersNeeded}
 */
public record Call(
        String id,
        Terms terms,
        CallState state,
        int free,
        List<Seat> seats,
        @Nullable Todo todo,
        Exclusions excluded,
        Instant createdAt,
        @Nullable Ending ending,
        @Nullable Outcome outcome,
        long version) {

    /** The exact place and phone are forgotten so long after the end. */
    public static final Duration DETAILS_KEPT = Duration.ofDays(30);

    public static Call open(String id, Terms terms, Instant now) {
        return new Call(
                id,
                terms,
                CallState.OPEN,
                terms.helpersNeeded(),
                List.of(),
                Todo.of(Chore.ASK, now),
                Exclusions.NONE,
                now,
                null,
                null,
                1);
    }

    public CallOpened opened() {
        return new CallOpened(
                id,
                terms.title(),
                terms.startsAt(),
                terms.endsAt(),
                terms.place().commune(),
                terms.helpersNeeded());
    }

    public boolean hasDue(Chore chore) {
        return todo != null && todo.chore() == chore;
    }

    public Optional<Instant> nextWaveAt() {
        return Optional.ofNullable(todo)
                .filter(t -> t.chore() == Chore.ASK && terms.waves() != null && state.isRunning())
                .map(Todo::at);
    }

    public boolean isEngaged(String volunteerId) {
        return seats.stream().anyMatch(seat -> seat.volunteerId().equals(volunteerId));
    }

    /** What is left to do once nothing else is: forgetting the details, if there are any. */
    public @Nullable Todo forgetting() {
        return terms.detailsForAccepted() == null
                ? null
                : Todo.of(Chore.FORGET, terms.endsAt().plus(DETAILS_KEPT));
    }
}
