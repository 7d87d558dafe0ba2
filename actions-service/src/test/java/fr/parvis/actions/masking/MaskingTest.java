package fr.parvis.actions.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final int TABLES = 4_000;

    @Test
    void what_identifies_nobody_is_shown_as_it_is() {
        assertThat(Masking.column(List.of(5, 0, 40))).isEqualTo(new Masked(List.of(5, 0, 40), 45));
        assertThat(Masking.column(List.of())).isEqualTo(new Masked(List.of(), 0));
    }

    @Test
    void one_small_figure_takes_the_smallest_other_with_it() {
        assertThat(Masking.column(List.of(3, 40, 12, 0)))
                .isEqualTo(new Masked(Arrays.asList(null, 40, null, 0), 55));
    }

    @Test
    void small_figures_that_hide_each_other_take_no_other_with_them() {
        assertThat(Masking.column(List.of(3, 4, 12)))
                .isEqualTo(new Masked(Arrays.asList(null, null, 12), 19));
    }

    @Test
    void two_that_can_only_be_one_each_take_another_with_them() {
        assertThat(Masking.column(List.of(1, 1, 30, 9)))
                .isEqualTo(new Masked(Arrays.asList(null, null, 30, null), 41));
    }

    @Test
    void the_total_is_masked_where_nothing_else_protects() {
        assertThat(Masking.column(List.of(3, 0)))
                .isEqualTo(new Masked(Arrays.asList(null, 0), null));
        assertThat(Masking.column(List.of(2, 3)))
                .isEqualTo(new Masked(Arrays.asList(null, null), null));
    }

    @Test
    void the_newcomers_of_a_row_that_is_masked_are_masked_too() {
        var read = Masking.of(List.of(3, 40, 90), List.of(0, 39, 20));

        assertThat(read.people()).isEqualTo(new Masked(Arrays.asList(null, null, 90), 133));
        assertThat(read.newcomers()).isEqualTo(new Masked(Arrays.asList(0, null, null), 59));
    }

    @Test
    void newcomers_that_others_bound_too_tightly_take_another_with_them() {
        var read = Masking.of(List.of(50, 90, 200), List.of(2, 90, 100));

        assertThat(read.people()).isEqualTo(new Masked(List.of(50, 90, 200), 340));
        assertThat(read.newcomers()).isEqualTo(new Masked(Arrays.asList(null, null, null), 192));
    }

    /** Over random tables: whatever readers try, a masked figure can be anything from 1 to 5. */
    @Test
    void nothing_masked_can_be_computed_from_its_neighbours() {
        var random = new Random(20270304);
        for (int table = 0; table < TABLES; table++) {
            var people = people(random);
            var newcomers = people.stream().map(it -> random.nextInt(it + 1)).toList();
            var read = Masking.of(people, newcomers);

            assertNothingIsTold(people, newcomers, read);
        }
    }

    private static void assertNothingIsTold(
            List<Integer> people, List<Integer> newcomers, Columns read) {
        var free = people.stream().map(it -> 99).toList();
        var bounds = read.people().figures().stream().map(it -> it == null ? 99 : it).toList();
        assertProtected(people, free, read.people());
        assertProtected(newcomers, bounds, read.newcomers());
        for (int row = 0; row < people.size(); row++) {
            if (read.people().figures().get(row) == null && newcomers.get(row) > 0) {
                assertThat(isPossible(read.newcomers(), bounds, row, 1)).isTrue();
            }
        }
    }

    private static void assertProtected(List<Integer> values, List<Integer> bounds, Masked read) {
        var context = values + " read as " + read;
        assertThat(shown(read)).as(context).allMatch(it -> it == 0 || it >= 5);
        for (int place = 0; place < values.size(); place++) {
            if (read.figures().get(place) == null && values.get(place) < 5) {
                for (int guess = 1; guess <= 5; guess++) {
                    assertThat(isPossible(read, bounds, place, guess)).as(context).isTrue();
                }
            } else if (read.figures().get(place) != null) {
                assertThat(read.figures().get(place)).as(context).isEqualTo(values.get(place));
            }
        }
    }

    /** Whether some table that reads the same has this figure at this place: by trying them all. */
    private static boolean isPossible(Masked read, List<Integer> bounds, int place, int guess) {
        if (guess > bounds.get(place)) {
            return false;
        }
        var total = read.total();
        if (total == null) {
            return true;
        }
        int left =
                total
                        - guess
                        - read.figures().stream().filter(Objects::nonNull).mapToInt(it -> it).sum();
        var others =
                IntStream.range(0, bounds.size())
                        .filter(it -> it != place && read.figures().get(it) == null)
                        .mapToObj(bounds::get)
                        .toList();
        return fills(others, left);
    }

    private static boolean fills(List<Integer> bounds, int sum) {
        if (bounds.isEmpty() || sum <= 0) {
            return bounds.isEmpty() && sum == 0;
        }
        var rest = bounds.subList(1, bounds.size());
        return IntStream.rangeClosed(1, Math.min(bounds.getFirst(), sum))
                .anyMatch(it -> fills(rest, sum - it));
    }

    private static List<Integer> shown(Masked read) {
        var shown = new ArrayList<>(read.figures());
        shown.add(read.total());
        return shown.stream().filter(Objects::nonNull).map(MaskingTest::certain).toList();
    }

    private static int certain(@Nullable Integer shown) {
        return Objects.requireNonNull(shown);
    }

    /** One to five rows, small figures more often than large ones. */
    private static List<Integer> people(Random random) {
        int most = List.of(3, 6, 12, 30).get(random.nextInt(4));
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(it -> random.nextInt(most))
                .toList();
    }
}
