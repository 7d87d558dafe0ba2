package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.Ids;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Calls;
import java.time.InstantSource;
import java.util.List;
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
        resume(known);
        return given(known.id());
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
        finish(answer);
        return given(answer.id());
    }

    private boolean store(Call call, Answer answer, @Nullable Answer known) {
        var withdrawn = known != null && known.standing() == Standing.ACCEPTED;
        List<Fact> facts =
                answer.choice() == Choice.YES ? List.of() : letter.noted(call, answer, withdrawn);
        return known == null ? answers.add(answer, facts) : answers.change(answer, facts);
    }

    /** Finishes what somebody else left half-way. */
    public void resume(String answerId) {
        answers.byId(answerId).ifPresent(this::resume);
    }

    private void resume(Answer answer) {
        if (answer.dueAt() != null) {
            fill.repair(answer.callId());
            tellIfDue(answer.id());
        }
    }

    private void finish(Answer answer) {
        if (answer.dueAt() != null) {
            fill.fill(answer.callId());
            tellIfDue(answer.id());
        }
    }

    private void tellIfDue(String answerId) {
        answers.byId(answerId).filter(now -> now.dueAt() != null).ifPresent(this::tell);
    }

    private void tell(Answer answer) {
        var call = calls.byId(answer.callId()).filter(now -> now.state().isRunning());
        var seat = answer.seat();
        if (call.isEmpty() || seat.isEmpty()) {
            answers.settle(answer.id(), answer.version());
        } else if (call.get().seats().contains(seat.get())) {
            fill.mark(call.get(), answer, seat.get());
        } else {
            tellWaiting(call.get(), answer, seat.get().turn());
        }
    }

    private void tellWaiting(Call call, Answer answer, String turn) {
        var facts = letter.waiting(call, answer, position(answer, turn));
        answers.tellWaiting(answer.id(), turn, facts);
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
