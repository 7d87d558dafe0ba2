package fr.parvis.actions.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tasks of which somebody else is always faster to write. */
final class NothingIsKept implements Tasks {

    @Override
    public Optional<Task> byId(TaskId id) {
        return Optional.empty();
    }

    @Override
    public List<Task> page(TaskSearch search, @Nullable TaskMark after, int limit) {
        return List.of();
    }

    @Override
    public long count(TaskSearch search) {
        return 0;
    }

    @Override
    public List<Task> anchoredAt(String anchor) {
        return List.of();
    }

    @Override
    public boolean add(Task task) {
        return false;
    }

    @Override
    public boolean save(Task changed) {
        return false;
    }
}
