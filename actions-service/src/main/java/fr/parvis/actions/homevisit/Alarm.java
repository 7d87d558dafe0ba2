package fr.parvis.actions.homevisit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the end of a visit was not said in time.
 *
 * @param told how many contacts were alerted, the same one again after the last
 * @param nextAt when the next one is
 */
public record Alarm(
        Instant raisedAt, int told, Instant nextAt, @Nullable Acknowledgement acknowledgement) {

    static Alarm raised(Instant now, Duration every) {
        return new Alarm(now, 1, now.plus(every), null);
    }

    Alarm again(Instant now, Duration every) {
        return new Alarm(raisedAt, told + 1, now.plus(every), null);
    }

    Alarm acknowledged(Acknowledgement by) {
        return new Alarm(raisedAt, told, nextAt, by);
    }
}
