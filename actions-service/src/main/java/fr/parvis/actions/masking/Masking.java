package fr.parvis.actions.masking;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tables of people as others may read them: no figure of one to four, and none that can be computed
 * from its neighbours.
 */
public final class Masking {

    private Masking() {}

    /**
     * Two columns that readers see side by side.
     *
     * @param people met, row by row
     * @param newcomers among them, row by row, never more
     */
    public static Columns of(List<Integer> people, List<Integer> newcomers) {
        var met = column(people);
        var hidden = hidden(met);
        var most = met.figures().stream().map(Masking::bound).toList();
        return new Columns(met, new Column(newcomers, most, hidden).asRead());
    }

    /** A figure that stands alone; null where it is masked. */
    public static @Nullable Integer alone(int people) {
        return column(List.of(people)).total();
    }

    /** One column by itself. */
    public static Masked column(List<Integer> people) {
        var unbounded = people.stream().map(it -> Column.UNBOUNDED).toList();
        return new Column(people, unbounded, Set.of()).asRead();
    }

    private static int bound(@Nullable Integer shown) {
        return shown == null ? Column.UNBOUNDED : shown;
    }

    private static Set<Integer> hidden(Masked column) {
        return IntStream.range(0, column.figures().size())
                .filter(it -> column.figures().get(it) == null)
                .boxed()
                .collect(Collectors.toSet());
    }
}
