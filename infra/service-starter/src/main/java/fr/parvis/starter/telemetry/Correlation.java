package fr.parvis.starter.telemetry;

import java.util.Objects;
import java.util.UUID;
import org.slf4j.MDC;

/**
 * The id that one request carries through every service and event it causes, and every log line:
 * kept where the log finds it, under the key {@value #KEY}.
 */
public final class Correlation {

    public static final String KEY = "correlationId";

    private Correlation() {}

    public static void as(String id, Runnable work) {
        try (var here = MDC.putCloseable(KEY, id)) {
            work.run();
        }
    }

    /** That of the present work; work without one begins one. */
    public static String id() {
        return Objects.requireNonNullElseGet(MDC.get(KEY), () -> UUID.randomUUID().toString());
    }
}
