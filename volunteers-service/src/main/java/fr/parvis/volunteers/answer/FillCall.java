package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallFact.CallFilled;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Seat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives each free place to the first who waits. Anyone may do it at any time, also several at once:
 * the call lets in only as many as it has places, and each step helps whoever stopped half-way.
 */
public class FillCall {

    private final Calls calls;
    private final Answers answers;
    private final AnswerLetter letter;

    public FillCall(Calls calls, Answers answers, AnswerLetter letter) {
        this.calls = calls;
        this.answers = answers;
        this.letter = letter;
    }

    /** The call as it is then; empty where there is none any more. */
    public Optional<Call> fill(String callId) {
        var call = calls.byId(callId);
        while (call.filter(FillCall::hasPlaces).isPresent()) {
            var first = answers.firstWaiting(callId, call.get().seats());
            if (first.isEmpty()) {
                return call;
            }
            admit(call.get(), first.get());
            call = calls.byId(callId);
        }
        call.filter(FillCall::isUntold).ifPresent(this::tellFilled);
        return call;
    }

    /** Like {@link #fill}, after looking at each place given so far. */
    public Optional<Call> repair(String callId) {
        calls.byId(callId).filter(call -> call.state().isRunning()).ifPresent(this::review);
        return fill(callId);
    }

    private static boolean hasPlaces(Call call) {
        return call.free() > 0 && call.state().isRunning();
    }

    private static boolean isUntold(Call call) {
        return call.free() == 0 && call.state() == CallState.OPEN;
    }

    private void tellFilled(Call call) {
        calls.fill(call.id(), new CallFilled(call.id()));
    }

    private void admit(Call call, Answer waiting) {
        var seat = waiting.seat().orElseThrow();
        var after = calls.admit(call.id(), seat).or(() -> calls.byId(call.id()));
        if (after.filter(now -> now.seats().contains(seat)).isPresent()) {
            mark(call, waiting, seat);
        } else {
            after.flatMap(now -> former(now, waiting))
                    .ifPresent(old -> calls.release(call.id(), old));
        }
    }

    /** A place that the same person took by an earlier yes. */
    private static Optional<Seat> former(Call call, Answer waiting) {
        return call.seats().stream()
                .filter(seat -> seat.volunteerId().equals(waiting.volunteerId()))
                .findFirst();
    }

    /** Notes and tells that this seat was given; gives it back where the yes was withdrawn. */
    void mark(Call call, Answer waiting, Seat seat) {
        var marked = answers.accept(waiting.id(), seat.turn(), letter.accepted(call, waiting));
        if (!marked && answers.byId(waiting.id()).filter(now -> now.holds(seat)).isEmpty()) {
            calls.release(call.id(), seat);
        }
    }

    private void review(Call call) {
        Map<String, Answer> held =
                answers.bySeats(call.id(), call.seats()).stream()
                        .collect(Collectors.toMap(Answer::volunteerId, answer -> answer));
        call.seats().forEach(seat -> review(call, seat, held.get(seat.volunteerId())));
    }

    /** Tells who does not know it yet; takes it back where the yes was withdrawn or erased. */
    private void review(Call call, Seat seat, @Nullable Answer answer) {
        if (answer == null || !answer.holds(seat)) {
            calls.release(call.id(), seat);
        } else if (answer.standing() == Standing.WAITING) {
            mark(call, answer, seat);
        }
    }
}
