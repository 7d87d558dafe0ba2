package fr.parvis.actions.task.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.task.Task;
import fr.parvis.actions.task.TaskId;
import fr.parvis.actions.task.TaskMark;
import fr.parvis.actions.task.TaskSearch;
import fr.parvis.actions.task.TaskState;
import fr.parvis.actions.task.Tasks;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class MongoTasks implements Tasks {

    private static final String ANCHOR = "origin.anchor";
    private static final String OCCURRENCE = "origin.occasion.occurrenceId.value";
    private static final Bson BY_DUE_DAY = Sorts.ascending("due", "_id");

    private final TenantCollection<TaskDocument> tasks;

    MongoTasks(Store store) {
        tasks =
                store.collection(
                        "tasks",
                        TaskDocument.class,
                        Index.on("tenant", "state", "due", "_id"),
                        Index.on("tenant", "owner", "state", "due", "_id"),
                        Index.on("tenant", OCCURRENCE, "due", "_id"),
                        Index.on("tenant", ANCHOR));
    }

    @Override
    public Optional<Task> byId(TaskId id) {
        return tasks.byId(id.value()).map(TaskDocument::task);
    }

    @Override
    public List<Task> page(TaskSearch search, @Nullable TaskMark after, int limit) {
        return found(and(filter(search), after(after)), limit);
    }

    @Override
    public long count(TaskSearch search) {
        return tasks.count(filter(search));
    }

    @Override
    public List<Task> anchoredAt(String anchor) {
        return found(eq(ANCHOR, anchor), Integer.MAX_VALUE);
    }

    @Override
    public boolean add(Task task) {
        return tasks.insertIfAbsent(TaskDocument.of(task), List.of());
    }

    @Override
    public boolean save(Task changed) {
        try {
            tasks.replace(TaskDocument.of(changed), changed.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private List<Task> found(Bson filter, int limit) {
        return tasks.find(filter, BY_DUE_DAY, limit).stream().map(TaskDocument::task).toList();
    }

    private static Bson filter(TaskSearch search) {
        var conditions = new ArrayList<Bson>();
        conditions.add(
                search.state() == null
                        ? in("state", TaskState.OPEN, TaskState.DONE)
                        : eq("state", search.state()));
        if (search.owner() != null) {
            conditions.add(eq("owner", search.owner().value()));
        }
        if (search.free()) {
            conditions.add(eq("owner", null));
        }
        if (search.due() != null) {
            conditions.add(lte("due", search.due()));
        }
        if (search.occurrence() != null) {
            conditions.add(eq(OCCURRENCE, search.occurrence().value()));
        }
        return and(conditions);
    }

    private static Bson after(@Nullable TaskMark mark) {
        return mark == null
                ? empty()
                : and(gte("due", mark.due()), or(gt("due", mark.due()), gt("_id", mark.id())));
    }
}
