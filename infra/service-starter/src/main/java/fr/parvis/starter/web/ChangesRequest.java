package fr.parvis.starter.web;

import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which changes are asked for by {@code ?updatedSince=}; a controller's argument. Each walk through
 * the pages begins a while before the walk before it did, so a write that was still under way then,
 * or stamped by a clock that runs late, is seen by the next: changes may come twice, none is left
 * out.
 *
 * @param began when the first page of this walk was asked for
 * @param after the last change seen
 */
public record ChangesRequest(Instant began, ChangeMark after, int limit) {

    /** More than the longest write (15 s) and what clocks differ by, together. */
    static final Duration OVERLAP = Duration.ofMinutes(1);

    /**
     * A page of the present things as they are shown, and a {@link Tombstone} for each other.
     *
     * @param show one thing shown for each present one, in order
     */
    public <T> Page<Object> page(Changes<T> changes, Function<List<T>, ? extends List<?>> show) {
        List<Changed<T>> found = changes.after(after, limit + 1);
        boolean more = found.size() > limit;
        List<Changed<T>> page = more ? found.subList(0, limit) : found;
        return new Page<>(
                shown(page, show),
                more ? next(page.getLast().mark()) : null,
                null,
                Cursor.encode(List.of(millis(began.minus(OVERLAP)))));
    }

    private static <T> List<Object> shown(
            List<Changed<T>> page, Function<List<T>, ? extends List<?>> show) {
        var present = new ArrayList<T>();
        page.forEach(it -> Optional.ofNullable(it.present()).ifPresent(present::add));
        Iterator<?> shown = show.apply(present).iterator();
        return page.stream()
                .map(it -> it.present() == null ? tombstone(it) : (Object) shown.next())
                .toList();
    }

    private static Tombstone tombstone(Changed<?> gone) {
        ChangeMark mark = gone.mark();
        return new Tombstone(mark.id(), mark.at(), Objects.requireNonNull(gone.reason()));
    }

    private String next(ChangeMark last) {
        return Cursor.encode(List.of(millis(began), millis(last.at()), last.id()));
    }

    private static String millis(Instant time) {
        return Long.toString(time.toEpochMilli());
    }
}
