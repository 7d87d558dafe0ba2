package fr.parvis.notifications.email.smtp;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Keeps a mail server in trouble from being pressed: conversations are counted, opening one is
 * tried twice, and once most of them break no mail is tried for a while.
 */
final class SmtpGuard {

    private static final Duration BEFORE_THE_SECOND_TRY = Duration.ofMillis(100);
    private static final int CALLS_WATCHED = 10;

    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final Retry retry;

    SmtpGuard(SmtpSettings settings) {
        breaker = CircuitBreaker.of("smtp", breaker(settings));
        bulkhead =
                Bulkhead.of(
                        "smtp",
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(settings.connections())
                                .maxWaitDuration(Duration.ZERO)
                                .build());
        retry =
                Retry.of(
                        "smtp",
                        RetryConfig.custom()
                                .maxAttempts(2)
                                .waitDuration(BEFORE_THE_SECOND_TRY)
                                .build());
    }

    /** Whether a mail may be tried now; each yes is followed by one answer. */
    boolean lets() {
        if (!bulkhead.tryAcquirePermission()) {
            return false;
        }
        boolean closed = breaker.tryAcquirePermission();
        if (!closed) {
            bulkhead.releasePermission();
        }
        return closed;
    }

    /** The server spoke, whatever it said. */
    void answered() {
        bulkhead.onComplete();
        breaker.onSuccess(0, TimeUnit.NANOSECONDS);
    }

    /** The server could not be reached, or the line broke. */
    void broke(Exception why) {
        bulkhead.onComplete();
        breaker.onError(0, TimeUnit.NANOSECONDS, why);
    }

    <T> T opening(CheckedSupplier<T> open) throws Throwable {
        return retry.executeCheckedSupplier(open);
    }

    private static CircuitBreakerConfig breaker(SmtpSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_WATCHED)
                .minimumNumberOfCalls(CALLS_WATCHED / 2)
                .waitDurationInOpenState(settings.pauseWhenAway())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
    }
}
