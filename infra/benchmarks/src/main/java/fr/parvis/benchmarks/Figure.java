package fr.parvis.benchmarks;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param promise its number, or empty where nothing is promised
 * @param seen with its unit
 * @param beside what it is compared with, seen in the same run
 */
record Figure(
        String promise,
        String what,
        String seen,
        String beside,
        @Nullable Double judged,
        @Nullable Limit limit) {

    /** Only told. */
    static Figure of(String what, String seen) {
        return new Figure("", what, seen, "", null, null);
    }

    static Figure within(String promise, String what, double seen, Limit limit) {
        return new Figure(promise, what, limit.text(seen), "", seen, limit);
    }

    static Figure beside(
            String promise, String what, Measure seen, String peer, Measure other, Limit limit) {
        return new Figure(
                promise,
                what,
                seen.text(),
                peer + "\u00a0: " + other.text(),
                seen.value() / other.value(),
                limit);
    }

    static Figure missing(String promise, String what, String why) {
        return new Figure(promise, what, "—", why, null, null);
    }

    List<String> cells() {
        return List.of(promise, what, seen, beside, ratio(), promised(), verdict());
    }

    private String ratio() {
        return judged == null || limit == null ? "" : limit.text(judged);
    }

    private String promised() {
        return limit == null ? "" : limit.text();
    }

    private String verdict() {
        return judged == null || limit == null ? "" : limit.holds(judged) ? "tenu" : "MANQUÉ";
    }

    /**
     * @param unit with the space before it
     */
    record Measure(double value, String unit) {

        static Measure millis(Duration duration) {
            return new Measure(duration.toNanos() / 1e6, "\u00a0ms");
        }

        static Measure micros(double value) {
            return new Measure(value, "\u00a0µs");
        }

        static Measure perSecond(double value) {
            return new Measure(value, "/s");
        }

        String text() {
            return Limit.number(value) + unit;
        }
    }
}
