package fr.parvis.actions.task;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tasks of one tenant, for fast tests of the rules. */
public final class InMemoryTasks implements Tasks {

    private static final Comparator<TaskMark> BY_DUE_DAY =
            Comparator.comparing(TaskMark::due).thenComparing(TaskMark::id);

    private final Map<TaskId, Task> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Task> byId(TaskId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Task> page(TaskSearch search, @Nullable TaskMark after, int limit) {
        return sorted().filter(it -> fits(it, search))
                .filter(it -> after == null || BY_DUE_DAY.compare(TaskMark.of(it), after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(TaskSearch search) {
        return sorted().filter(it -> fits(it, search)).count();
    }

    @Override
    public List<Task> anchoredAt(String anchor) {
        return sorted().filter(it -> it.origin() != null && it.origin().anchor().equals(anchor))
                .toList();
    }

    @Override
    public boolean add(Task task) {
        return stored.putIfAbsent(task.id(), task) == null;
    }

    @Override
    public boolean save(Task changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    private Stream<Task> sorted() {
        return stored.values().stream()
                .sorted((one, other) -> BY_DUE_DAY.compare(TaskMark.of(one), TaskMark.of(other)));
    }

    private static boolean fits(Task task, TaskSearch search) {
        var origin = task.origin();
        var asked = search.state();
        return (asked == null ? task.state() != TaskState.DROPPED : task.state() == asked)
                && (search.owner() == null || search.owner().equals(task.owner()))
                && (!search.free() || task.owner() == null)
                && (search.due() == null || !task.due().isAfter(search.due()))
                && (search.occurrence() == null
                        || (origin != null
                                && origin.occasion().occurrenceId().equals(search.occurrence())));
    }
}
