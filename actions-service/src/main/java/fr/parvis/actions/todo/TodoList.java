package fr.parvis.actions.todo;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much of what waits for somebody; nobody is named. */
public record TodoList(Map<TodoKind, Long> counts) {

    public TodoList {
        var waiting = new EnumMap<TodoKind, Long>(TodoKind.class);
        counts.forEach((kind, count) -> add(waiting, kind, count));
        counts = Map.copyOf(waiting);
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** In French, the most urgent first. */
    List<String> lines() {
        return new EnumMap<>(counts)
                .entrySet().stream().map(it -> it.getKey().words(it.getValue())).toList();
    }

    private static void add(Map<TodoKind, Long> to, TodoKind kind, long count) {
        if (count > 0) {
            to.put(kind, count);
        }
    }
}
