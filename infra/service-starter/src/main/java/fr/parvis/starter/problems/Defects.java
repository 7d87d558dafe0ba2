package fr.parvis.starter.problems;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a defect once: what failed and where, never the path, which may hold a link. */
final class Defects {

    private static final Logger LOG = LoggerFactory.getLogger(Defects.class);
    private static final int CAUSES = 5;

    private Defects() {}

    static void log(HttpServletRequest request, Throwable e) {
        LOG.error("A {} request failed", request.getMethod(), e);
    }

    /** What was away, in one line of class names: an outage brings many. */
    static void logAbsence(HttpServletRequest request, Throwable e) {
        LOG.warn("A {} request met an absence: {}", request.getMethod(), names(e));
    }

    private static String names(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(joining(" <- "));
    }
}
