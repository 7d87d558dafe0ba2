package fr.parvis.benchmarks;

import java.time.Duration;
import java.util.Collection;

/** Durations in order. */
final class Percentiles {

    private final long[] nanos;

    private Percentiles(long[] nanos) {
        this.nanos = nanos;
    }

    /** What was seen before it was expected counts as at once. */
    static Percentiles of(Collection<Long> nanos) {
        return new Percentiles(
                nanos.stream().mapToLong(each -> Math.max(0, each)).sorted().toArray());
    }

    /** The smallest that so many of a hundred do not pass. */
    Duration at(int percent) {
        int rank = (int) Math.ceil(nanos.length * percent / 100.0);
        return Duration.ofNanos(nanos[Math.max(0, rank - 1)]);
    }
}
