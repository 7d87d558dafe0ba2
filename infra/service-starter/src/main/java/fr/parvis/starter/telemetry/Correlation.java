package fr.parvis.starter.telemetry;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * The id that one request carries through every service and event it causes, and every log line.
 */
public final class Correlation {

    private static final ScopedValue<String> ID = ScopedValue.newInstance();

    private Correlation() {}

    public static <T> T as(String id, Supplier<T> work) {
        return ScopedValue.where(ID, id).call(work::get);
    }

    public static void as(String id, Runnable work) {
        ScopedValue.where(ID, id).run(work);
    }

    /** That of the present work; work without one begins one. */
    public static String id() {
        return ID.isBound() ? ID.get() : UUID.randomUUID().toString();
    }

    public static boolean isKnown() {
        return ID.isBound();
    }
}
