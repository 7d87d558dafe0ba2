package fr.parvis.local.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** One line per part as it gets there, with the time it took. */
final class Progress {

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String sentence) {
        out.println(sentence);
    }

    void ready(String part, String how) {
        out.printf("  ✓ %-22s %s%n", part, how);
    }

    void failed(String part, List<String> lines) {
        synchronized (out) {
            out.printf("  ✗ %-22s ne démarre pas. Dernières lignes de son journal :%n", part);
            lines.forEach(line -> out.printf("      %.200s%n", line));
        }
    }

    static String since(Instant start) {
        Duration taken = Duration.between(start, Instant.now());
        return String.format(Locale.FRENCH, "%.1f s", taken.toMillis() / 1000.0);
    }
}
