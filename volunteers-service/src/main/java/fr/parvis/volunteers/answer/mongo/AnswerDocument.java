package fr.parvis.volunteers.answer.mongo;

import fr.parvis.volunteers.answer.Answer;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.Standing;
import fr.parvis.volunteers.answer.Via;
import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** An answer as stored. */
record AnswerDocument(
        @BsonId String id,
        String callId,
        String volunteerId,
        Choice choice,
        Standing standing,
        @Nullable String turn,
        Via via,
        Instant at,
        boolean told,
        @Nullable Instant dueAt,
        boolean endTold,
        long version) {

    static AnswerDocument of(Answer answer) {
        return new AnswerDocument(
                answer.id(),
                answer.callId(),
                answer.volunteerId(),
                answer.choice(),
                answer.standing(),
                answer.turn(),
                answer.via(),
                answer.at(),
                answer.told(),
                answer.dueAt(),
                answer.endTold(),
                answer.version());
    }

    Answer answer() {
        return new Answer(
                id,
                callId,
                volunteerId,
                choice,
                standing,
                turn,
                via,
                at,
                told,
                dueAt,
                endTold,
                version);
    }
}
