package fr.parvis.benchmarks;

import java.util.Locale;

/**
 * What is promised of a measure.
 *
 * @param unit with the space before it, if any
 */
record Limit(double value, boolean isCeiling, String unit) {

    static Limit atMost(double value, String unit) {
        return new Limit(value, true, unit);
    }

    static Limit atLeast(double value, String unit) {
        return new Limit(value, false, unit);
    }

    /** Promised in comparison with what stands beside. */
    static Limit timesAtMost(double value) {
        return atMost(value, "\u00a0×");
    }

    static Limit timesAtLeast(double value) {
        return atLeast(value, "\u00a0×");
    }

    boolean holds(double seen) {
        return isCeiling ? seen <= value : seen >= value;
    }

    String text() {
        return (isCeiling ? "≤ " : "≥ ") + text(value);
    }

    String text(double seen) {
        return number(seen) + unit;
    }

    /** Three figures at least, and none that noise made. */
    static String number(double seen) {
        String form = Math.abs(seen) >= 100 ? "%.0f" : Math.abs(seen) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.FRENCH, form, seen);
    }
}
