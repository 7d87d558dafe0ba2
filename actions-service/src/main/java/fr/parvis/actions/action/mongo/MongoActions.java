package fr.parvis.actions.action.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFact;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.Actions;
import fr.parvis.actions.practice.Onlooker;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoActions implements Actions {

    private static final String WORDS = "words";
    private static final Bson THERE = eq("gone", false);

    private final TenantCollection<ActionDocument> actions;

    MongoActions(Store store) {
        actions =
                store.collection(
                        "actions",
                        ActionDocument.class,
                        Index.on("tenant").desc("_id"),
                        Index.on("tenant", "plan.seasonId.value").desc("_id"),
                        Index.on("tenant", WORDS).desc("_id"));
    }

    @Override
    public Optional<Action> byId(ActionId id) {
        return actions.byId(id.value()).filter(it -> !it.gone()).map(ActionDocument::action);
    }

    @Override
    public List<Action> latestFirst(ActionSearch search, @Nullable ActionId after, int limit) {
        var beyond = after == null ? empty() : lt("_id", after.value());
        return actions.find(and(filter(search), beyond), Sorts.descending("_id"), limit).stream()
                .map(ActionDocument::action)
                .toList();
    }

    @Override
    public long count(ActionSearch search) {
        return actions.count(filter(search));
    }

    @Override
    public boolean add(Action action, ActionFact fact) {
        return actions.insertIfAbsent(ActionDocument.of(action), List.of(fact));
    }

    @Override
    public void addAll(List<Action> all) {
        actions.insertAbsent(all.stream().map(ActionDocument::of).toList(), ActionDocument::facts);
    }

    @Override
    public boolean save(Action changed, ActionFact fact) {
        return replace(ActionDocument.of(changed), changed.version() - 1, fact);
    }

    @Override
    public boolean remove(Action last, ActionFact fact) {
        return replace(ActionDocument.gone(last), last.version(), fact);
    }

    private boolean replace(ActionDocument by, long version, ActionFact fact) {
        try {
            actions.replace(by, version, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static Bson filter(ActionSearch search) {
        return and(
                THERE,
                is("state", search.state()),
                is("plan.practice", search.practice()),
                is("plan.seasonId.value", search.season()),
                found(search.words()),
                search.seenBy() == null ? empty() : seenBy(search.seenBy()));
    }

    /** Words are folded: letters and digits only, so they are safe in an expression. */
    private static Bson found(List<String> words) {
        return words.isEmpty()
                ? empty()
                : and(words.stream().map(word -> regex(WORDS, "^" + word)).toList());
    }

    private static Bson is(String field, @Nullable Object value) {
        return value == null ? empty() : eq(field, value);
    }

    private static Bson seenBy(Onlooker onlooker) {
        var open = eq("plan.admission.openToPublic", true);
        return and(
                ne("state", ActionState.DRAFT),
                ne("plan.practice", Practice.HOME_VISIT),
                onlooker.partnerId() == null
                        ? open
                        : or(
                                open,
                                eq("plan.organisation.partners.partnerId", onlooker.partnerId())));
    }
}
