package fr.parvis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void a_percentile_is_the_smallest_that_so_many_do_not_pass() {
        var hundred = Percentiles.of(LongStream.rangeClosed(1, 100).boxed().toList().reversed());

        assertThat(hundred.at(50)).isEqualTo(Duration.ofNanos(50));
        assertThat(hundred.at(99)).isEqualTo(Duration.ofNanos(99));
    }

    @Test
    void one_alone_is_every_percentile() {
        assertThat(Percentiles.of(List.of(7L)).at(1)).isEqualTo(Duration.ofNanos(7));
        assertThat(Percentiles.of(List.of(7L)).at(99)).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    void what_was_seen_too_early_counts_as_at_once() {
        assertThat(Percentiles.of(List.of(-5L, -3L, 4L)).at(50)).isEqualTo(Duration.ZERO);
    }
}
