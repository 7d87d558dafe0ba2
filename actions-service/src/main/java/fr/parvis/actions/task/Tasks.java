package fr.parvis.actions.task;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks of the present tenant. */
public interface Tasks {

    Optional<Task> byId(TaskId id);

    /** Those due first before others; {@code after} is the last one seen. */
    List<Task> page(TaskSearch search, @Nullable TaskMark after, int limit);

    long count(TaskSearch search);

    /** All steps that were made tasks for this occurrence or action. */
    List<Task> anchoredAt(String anchor);

    /** False where this id is taken. */
    boolean add(Task task);

    /** False where the stored one is not the version before this one any more. */
    boolean save(Task changed);
}
