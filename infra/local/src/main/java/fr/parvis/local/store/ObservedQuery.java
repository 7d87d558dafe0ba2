package fr.parvis.local.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query that was answered: the command as MongoDB names it, its filter and sort, the index that
 * served it (null: every document was read) and how many documents were read for it.
 */
public record ObservedQuery(
        String database,
        String collection,
        String command,
        Map<String, Object> filter,
        Map<String, Object> sort,
        @Nullable String index,
        int examined) {}
