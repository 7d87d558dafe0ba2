package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Ids;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Seat;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts an answer. A yes is stored first and takes its place after; what it came to is said and
 * told only then. Saying the same again changes nothing.
 */
public class GiveAnswer {

    private final Calls calls;
    private final Answers answers;
    private final FillCall fill;
    private final AnswerLetter letter;
    private final Ids ids;
    private final InstantSource clock;

    public GiveAnswer(
            Calls calls,
            Answers answers,
            FillCall fill,
            AnswerLetter letter,
            Ids ids,
            InstantSource clock) {
        this.calls = calls;
        this.answers = answers;
        this.fill = fill;
        this.letter = letter;
        this.ids = ids;
        this.clock = clock;
    }

    /** The call is running; else the caller refuses before. */
    public Given give(Call call, String volunteerId, Choice choice, Via via) {
        var known = answers.byId(Answer.id(call.id(), volunteerId)).orElse(null);
        if (known == null || known.choice() != choice) {
            return count(call, volunteerId, choice, via, known);
        }
        return known.dueAt() == null ? given(known) : settled(known, fill.repair(call.id()));
    }

    private Given count(
            Call call, String volunteerId, Choice choice, Via via, @Nullable Answer known) {
        var turn = ids.next().toString();
        var now = clock.instant();
        var answer =
                known == null
                        ? Answer.first(call.id(), volunteerId, choice, via, turn, now)
                        : known.changed(choice, via, turn, now);
        if (!store(call, answer, known)) {
            return give(call, volunteerId, choice, via);
        }
        if (known != null) {
            known.seat().ifPresent(seat -> calls.release(call.id(), seat));
        }
        return answer.dueAt() == null ? given(answer) : settled(answer, fill.fill(call.id()));
    }

    private boolean store(Call call, Answer answer, @Nullable Answer known) {
        var withdrawn = known != null && known.standing() == Standing.ACCEPTED;
        List<Fact> facts =
                answer.choice() == Choice.YES ? List.of() : letter.noted(call, answer, withdrawn);
        return known == null ? answers.add(answer, facts) : answers.change(answer, facts);
    }

    /** Finishes what somebody else left half-way. */
    public void resume(String answerId) {
        answers.byId(answerId)
                .filter(answer -> answer.dueAt() != null)
                .ifPresent(answer -> settled(answer, fill.repair(answer.callId())));
    }

    /** Tells what an answer came to, now that the call was filled, unless that was told already. */
    private Given settled(Answer answer, Optional<Call> filled) {
        var call = filled.filter(now -> now.state().isRunning());
        var seat = answer.seat();
        if (call.isEmpty() || seat.isEmpty()) {
            answers.settle(answer.id(), answer.version());
        } else if (call.get().seats().contains(seat.get())) {
            markIfDue(call.get(), answer.id(), seat.get());
        } else {
            return waiting(call.get(), answer, seat.get().turn());
        }
        return given(answer.id());
    }

    private void markIfDue(Call call, String answerId, Seat seat) {
        answers.byId(answerId)
                .filter(now -> now.dueAt() != null && now.holds(seat))
                .ifPresent(now -> fill.mark(call, now, seat));
    }

    private Given waiting(Call call, Answer answer, String turn) {
        var position = position(answer, turn);
        return answers.tellWaiting(answer.id(), turn, letter.waiting(call, answer, position))
                ? new Given(answer.choice(), Standing.WAITING, position)
                : given(answer.id());
    }

    private Given given(String id) {
        return given(answers.byId(id).orElseThrow(LinkUnknown::new));
    }

    Given given(Answer answer) {
        var position =
                answer.seat()
                        .filter(seat -> answer.standing() == Standing.WAITING)
                        .map(seat -> position(answer, seat.turn()))
                        .orElse(null);
        return new Given(answer.choice(), answer.standing(), position);
    }

    private long position(Answer answer, String turn) {
        return answers.waitingBefore(answer.callId(), turn) + 1;
    }
}
