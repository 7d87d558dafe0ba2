package fr.parvis.starter.problems;

import org.slf4j.MDC;

/** The id by which one request is found again in every log, event and problem it led to. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    /** Key in the logging context. */
    public static final String KEY = "correlationId";

    private Correlation() {}

    /** Empty outside any request. */
    public static String current() {
        String id = MDC.get(KEY);
        return id == null ? "" : id;
    }
}
