package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Todo.Chore;
import java.time.Duration;
import java.time.InstantSource;

/** Tells everyone who answered, once, that their call was closed or cancelled. */
public class TellEnd {

    private static final Duration LEASE = Duration.ofSeconds(10);
    private static final int PAGE = 100;

    private final Calls calls;
    private final Answers answers;
    private final AnswerLetter letter;
    private final InstantSource clock;

    public TellEnd(Calls calls, Answers answers, AnswerLetter letter, InstantSource clock) {
        this.calls = calls;
        this.answers = answers;
        this.letter = letter;
        this.clock = clock;
    }

    /** Does nothing unless the end of this call is still to be told, and nobody else is at it. */
    public void tell(String callId) {
        var now = clock.instant();
        calls.claim(callId, Chore.TELL, now, now.plus(LEASE)).ifPresent(this::tellAll);
    }

    private void tellAll(Call call) {
        var page = answers.page(call.id(), null, PAGE);
        while (!page.isEmpty()) {
            page.stream().filter(answer -> !answer.endTold()).forEach(answer -> tell(call, answer));
            page = answers.page(call.id(), page.getLast().id(), PAGE);
        }
        if (call.todo() != null) {
            calls.done(call.id(), call.todo(), call.forgetting());
        }
    }

    private void tell(Call call, Answer answer) {
        answers.tellEnd(answer.id(), letter.over(call, answer));
    }
}
