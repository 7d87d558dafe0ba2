package fr.parvis.volunteers.answer.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.volunteers.answer.Answer;
import fr.parvis.volunteers.answer.Answers;
import fr.parvis.volunteers.answer.Choice;
import fr.parvis.volunteers.answer.Standing;
import fr.parvis.volunteers.call.Seat;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Answers in the store, beside the call so that the call stays small. */
@Repository
class MongoAnswers implements Answers {

    record Kind(String callId, Choice choice, Standing standing) {}

    record Row(@BsonId Kind id, long count) {

        Counted counted() {
            return new Counted(id.callId(), id.choice(), id.standing(), count);
        }
    }

    private final TenantCollection<AnswerDocument> answers;

    MongoAnswers(Store store) {
        this.answers =
                store.collection(
                        "answers",
                        AnswerDocument.class,
                        Index.on("tenant", "callId", "standing", "turn"),
                        Index.on("tenant", "callId", "_id"),
                        Index.on("tenant", "volunteerId"));
    }

    @Override
    public Optional<Answer> byId(String id) {
        return answers.byId(id).map(AnswerDocument::answer);
    }

    @Override
    public boolean add(Answer answer, List<? extends Fact> facts) {
        return answers.insertIfAbsent(AnswerDocument.of(answer), facts);
    }

    @Override
    public boolean change(Answer changed, List<? extends Fact> facts) {
        try {
            answers.replace(AnswerDocument.of(changed), changed.version() - 1, facts);
            return true;
        } catch (StaleVersion faster) {
            return false;
        }
    }

    @Override
    public Optional<Answer> firstWaiting(String callId, List<Seat> seats) {
        var seated = seats.stream().map(Seat::turn).toList();
        var filter = and(waiting(callId), seated.isEmpty() ? empty() : nin("turn", seated));
        return answers.find(filter, Sorts.ascending("turn"), 1).stream()
                .map(AnswerDocument::answer)
                .findFirst();
    }

    @Override
    public long waitingBefore(String callId, String turn) {
        return answers.count(and(waiting(callId), lt("turn", turn)));
    }

    @Override
    public boolean accept(String id, String turn, List<? extends Fact> facts) {
        return change(
                id,
                waits(turn),
                combine(set("standing", Standing.ACCEPTED), set("told", true), unset("dueAt")),
                facts);
    }

    @Override
    public boolean tellWaiting(String id, String turn, List<? extends Fact> facts) {
        return change(
                id,
                and(waits(turn), eq("told", false)),
                combine(set("told", true), unset("dueAt")),
                facts);
    }

    @Override
    public void settle(String id, long version) {
        change(id, eq("version", version), unset("dueAt"), List.of());
    }

    @Override
    public boolean tellEnd(String id, List<? extends Fact> facts) {
        return change(
                id, eq("endTold", false), combine(set("endTold", true), unset("dueAt")), facts);
    }

    @Override
    public List<Answer> bySeats(String callId, List<Seat> seats) {
        var ids = seats.stream().map(seat -> Answer.id(callId, seat.volunteerId())).toList();
        return found(in("_id", ids), ids.size());
    }

    @Override
    public List<Answer> page(String callId, @Nullable String after, int limit) {
        var rest = after == null ? empty() : gt("_id", after);
        return found(and(eq("callId", callId), rest), limit);
    }

    @Override
    public List<Counted> counted(Collection<String> callIds) {
        var kind = new Document("callId", "$callId");
        kind.append("choice", "$choice").append("standing", "$standing");
        var group = Aggregates.group(kind, Accumulators.sum("count", 1));
        return answers.aggregate(in("callId", callIds), List.of(group), Row.class).stream()
                .map(Row::counted)
                .toList();
    }

    @Override
    public List<Answer> ofVolunteer(String volunteerId) {
        return found(eq("volunteerId", volunteerId), Integer.MAX_VALUE);
    }

    @Override
    public void remove(String id) {
        answers.delete(id, empty());
    }

    private List<Answer> found(Bson filter, int limit) {
        return answers.find(filter, Sorts.ascending("_id"), limit).stream()
                .map(AnswerDocument::answer)
                .toList();
    }

    private boolean change(String id, Bson condition, Bson update, List<? extends Fact> facts) {
        return answers.update(id, condition, update, facts).isPresent();
    }

    private static Bson waiting(String callId) {
        return and(eq("callId", callId), eq("standing", Standing.WAITING));
    }

    private static Bson waits(String turn) {
        return and(eq("turn", turn), eq("standing", Standing.WAITING));
    }
}
