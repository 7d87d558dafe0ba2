package fr.parvis.starter.events;

import java.time.Duration;
import org.apache.kafka.common.errors.InterruptException;

/** A wait that a stopping service cuts short. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            throw new InterruptException(stopped);
        }
    }
}
