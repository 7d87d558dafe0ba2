package fr.parvis.volunteers.answer;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;
import org.jspecify.annotations.Nullable;

/** Somebody answered a call, and it was counted. */
@EventType("volunteers.answer-given.v1")
public record AnswerGiven(String callId, String volunteerId, Choice answer, Standing place)
        implements Fact {

    static AnswerGiven of(Answer answer, Standing standing) {
        return new AnswerGiven(answer.callId(), answer.volunteerId(), answer.choice(), standing);
    }

    @Override
    public @Nullable String subject() {
        return callId;
    }
}
