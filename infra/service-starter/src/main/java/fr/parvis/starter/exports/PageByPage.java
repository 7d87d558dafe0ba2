package fr.parvis.starter.exports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole of a list, read as it is written out, so that it is never in memory at once. */
public final class PageByPage {

    /** How many to ask for at once. */
    public static final int AT_ONCE = 500;

    /** The page after this item, or the first one; empty after the last. */
    @FunctionalInterface
    public interface After<T> {
        List<T> page(@Nullable T last);
    }

    private PageByPage() {}

    public static <T> Stream<T> all(After<T> list) {
        return Stream.iterate(
                        list.page(null), page -> !page.isEmpty(), page -> list.page(page.getLast()))
                .flatMap(List::stream);
    }
}
