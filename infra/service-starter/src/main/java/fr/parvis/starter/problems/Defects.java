package fr.parvis.starter.problems;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs a defect once: what failed and where, never the message, which may quote what somebody
 * typed, nor the path, which may hold a link.
 */
final class Defects {

    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);
    private static final int FRAMES = 12;

    private Defects() {}

    static void log(HttpServletRequest request, Throwable e) {
        LOG.error("A {} request failed: {}", request.getMethod(), story(e));
    }

    /** What was away, in one line of class names: an outage brings many. */
    static void logAbsence(HttpServletRequest request, Throwable e) {
        LOG.warn("A {} request met an absence: {}", request.getMethod(), names(e));
    }

    private static String names(Throwable e) {
        return causes(e).map(cause -> cause.getClass().getSimpleName()).collect(joining(" <- "));
    }

    private static String story(Throwable e) {
        return causes(e).map(Defects::chapter).collect(joining(" <- "));
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(5);
    }

    private static String chapter(Throwable e) {
        return e.getClass().getName()
                + Arrays.stream(e.getStackTrace())
                        .limit(FRAMES)
                        .map(frame -> "\n    at " + frame)
                        .collect(joining());
    }
}
