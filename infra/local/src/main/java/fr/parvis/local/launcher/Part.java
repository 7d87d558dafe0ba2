package fr.parvis.local.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One process of the system.
 *
 * @param url its origin
 * @param external it runs elsewhere, and is neither started nor stopped
 * @param listeners the ports that must be free before it starts
 * @param after names of parts and steps that must be ready before
 * @param launch prepares files where needed and says how to start
 */
record Part(
        String name,
        Wave wave,
        String url,
        boolean external,
        List<Listener> listeners,
        Set<String> after,
        Supplier<Launch> launch,
        HealthCheck health,
        Duration patience) {

    /** Who stops together; the last wave stops first. */
    enum Wave {
        INFRASTRUCTURE,
        SERVICES,
        ENTRANCE
    }

    boolean isFirst() {
        return after.isEmpty();
    }
}
