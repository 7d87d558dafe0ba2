package fr.parvis.actions.request;

import java.time.Duration;

/**
 * Within what delay the tenant promises an answer.
 *
 * @param days 1 to 60
 */
public record RequestPromise(int days, long version) {

    public static final int MOST_DAYS = 60;

    /** Before anyone chooses. */
    public static final RequestPromise USUAL = new RequestPromise(10, 0);

    public RequestPromise {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("A promise is 1 to 60 days");
        }
    }

    public Duration delay() {
        return Duration.ofDays(days);
    }

    public RequestPromise within(int changed) {
        return new RequestPromise(changed, version + 1);
    }
}
