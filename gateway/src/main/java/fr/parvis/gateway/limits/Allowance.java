package fr.parvis.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/** One bucket for each of those whom a rate concerns; those not seen for a while are forgotten. */
final class Allowance {

    private final String remaining;
    private final String policy;
    private final Limits.Rate rate;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    Allowance(String name, Limits.Rate rate) {
        this.remaining = "\"" + name + "\";r=";
        this.policy = "\"%s\";q=%d;w=%d".formatted(name, rate.requests(), rate.per().toSeconds());
        this.rate = rate;
    }

    /** What is left after one more request of this key. */
    Verdict take(String key) {
        var probe = buckets.get(key, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                policy,
                remaining + probe.getRemainingTokens(),
                Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(rate.burst())
                                        .refillGreedy(rate.requests(), rate.per()))
                .build();
    }

    /**
     * @param policy value of {@code RateLimit-Policy}
     * @param remaining value of {@code RateLimit}
     * @param retryAfter seconds
     */
    record Verdict(boolean allowed, String policy, String remaining, long retryAfter) {}
}
