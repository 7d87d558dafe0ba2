package fr.parvis.starter.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** What can be seen of a subscription from outside. */
final class ReaderMetrics {

    private final Counter handled;
    private final Counter failed;
    private final Counter buried;
    private volatile int paused;

    ReaderMetrics(MeterRegistry registry, String purpose) {
        handled = registry.counter("events.handled", "purpose", purpose);
        failed = registry.counter("events.failed", "purpose", purpose);
        buried = registry.counter("events.dead", "purpose", purpose);
        Gauge.builder("events.paused.partitions", this, it -> it.paused)
                .tag("purpose", purpose)
                .register(registry);
    }

    void handled(int events) {
        handled.increment(events);
    }

    void failed() {
        failed.increment();
    }

    void buried() {
        buried.increment();
    }

    /** Partitions that wait for a dependency to come back. */
    void paused(int partitions) {
        paused = partitions;
    }
}
