package fr.parvis.starter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the page after, null on the last one
 * @param total of the whole list, where it was asked for
 * @param nextSince what to send as {@code updatedSince} next time
 */
public record Page<T>(
        List<T> items,
        @Nullable String next,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String nextSince) {

    /**
     * Makes a page of what was found when one more than the limit was looked for.
     *
     * @param cursor of the last item shown
     */
    public static <T> Page<T> of(
            List<T> found, ListRequest request, Function<T, String> cursor, @Nullable Long total) {
        boolean more = found.size() > request.limit();
        List<T> items = more ? found.subList(0, request.limit()) : found;
        return new Page<>(
                List.copyOf(items), more ? cursor.apply(items.getLast()) : null, total, null);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next, total, nextSince);
    }
}
