package fr.parvis.starter.telemetry;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Carries a trace over Kafka; without a tracer it does nothing and costs nothing. */
public final class Traces {

    private static final String HEADER = "traceparent";

    private final @Nullable Tracer tracer;
    private final @Nullable Propagator propagator;

    public Traces(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** That of the present work, as W3C writes it. */
    public @Nullable String traceparent() {
        var span = tracer == null ? null : tracer.currentSpan();
        if (span == null) {
            return null;
        }
        var context = span.context();
        var sampled = Boolean.TRUE.equals(context.sampled()) ? "01" : "00";
        return "00-%s-%s-%s".formatted(context.traceId(), context.spanId(), sampled);
    }

    /** Does this work as a part of the trace it was caused by. */
    public void continued(@Nullable String traceparent, String name, Runnable work) {
        if (tracer == null || propagator == null || traceparent == null) {
            work.run();
            return;
        }
        var span = propagator.extract(Map.of(HEADER, traceparent), Map::get).name(name).start();
        try (var scope = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }
}
