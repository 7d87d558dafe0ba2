package fr.parvis.notifications.delivery;

import java.time.Duration;
import java.util.List;

/**
 * How long to wait after each failed try; after the try that follows the last pause a delivery is
 * given up.
 */
public record Patience(List<Duration> pauses) {

    public Patience {
        pauses = List.copyOf(pauses);
    }

    public boolean isOver(int attempts) {
        return attempts > pauses.size();
    }

    /** The pause after this many tries. */
    public Duration after(int attempts) {
        return pauses.get(attempts - 1);
    }
}
