package fr.parvis.starter.problems;

import java.util.Optional;

/** When to come back, in seconds, for the statuses that invite to it. */
final class RetryAfter {

    private RetryAfter() {}

    static Optional<String> of(int status) {
        return switch (status) {
            case 429, 503 -> Optional.of("5");
            default -> Optional.empty();
        };
    }
}
