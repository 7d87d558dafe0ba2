package fr.parvis.starter.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** What can be seen of the outbox from outside. */
final class OutboxMetrics {

    private final Counter published;
    private final Counter failed;
    private final Counter leftToSweeper;
    private volatile Duration oldestAge = Duration.ZERO;

    OutboxMetrics(MeterRegistry registry) {
        published = registry.counter("outbox.published");
        failed = registry.counter("outbox.failed");
        leftToSweeper = registry.counter("outbox.left.to.sweeper");
        Gauge.builder("outbox.oldest.age", this, it -> it.oldestAge.toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(registry);
    }

    void published(int facts) {
        published.increment(facts);
    }

    void failed() {
        failed.increment();
    }

    void leftToSweeper() {
        leftToSweeper.increment();
    }

    void oldestAge(Duration age) {
        oldestAge = age;
    }
}
