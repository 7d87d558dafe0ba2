package fr.parvis.actions.action.mongo;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFact;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Cancellation;
import fr.parvis.actions.action.FormerPractice;
import fr.parvis.actions.practice.Plan;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An action as stored; of one removed, nothing but that it was there.
 *
 * @param words what it is found by
 * @param updatedAt stamped by every write; only ever read here
 */
record ActionDocument(
        @BsonId String id,
        @Nullable Plan plan,
        @Nullable ActionState state,
        List<FormerPractice> former,
        @Nullable String visitId,
        @Nullable Cancellation cancelled,
        @Nullable List<String> words,
        boolean gone,
        long version,
        @Nullable Instant updatedAt) {

    static ActionDocument of(Action action) {
        return new ActionDocument(
                action.id().value(),
                action.plan(),
                action.state(),
                action.former(),
                action.visitId(),
                action.cancelled(),
                ActionSearch.wordsOf(action.plan()),
                false,
                action.version(),
                null);
    }

    static ActionDocument gone(Action last) {
        return new ActionDocument(
                last.id().value(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                true,
                last.version(),
                null);
    }

    Changed<Action> changed() {
        var mark = new ChangeMark(Objects.requireNonNull(updatedAt), id);
        return gone ? Changed.gone(mark, "REMOVED") : Changed.still(mark, action());
    }

    /** How it is now, as others are told. */
    List<ActionFact> facts() {
        return gone ? List.of() : List.of(action().changed());
    }

    Action action() {
        return new Action(
                new ActionId(id),
                Objects.requireNonNull(plan),
                Objects.requireNonNull(state),
                former,
                visitId,
                cancelled,
                version);
    }
}
