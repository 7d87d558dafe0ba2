package fr.parvis.actions.coverage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How present the tenant is in a commune.
 *
 * @param last when it was last there; null where it was not within a year
 * @param next when it will be there; null where nothing is announced
 * @param held how often it was there within a year
 * @param newcomers people whom it met there within a year and who had never come before
 */
public record Presence(@Nullable Instant last, @Nullable Instant next, int held, int newcomers) {

    public static final Presence NONE = new Presence(null, null, 0, 0);

    Presence wasThere(Instant at, int first) {
        return new Presence(
                last == null || at.isAfter(last) ? at : last, next, held + 1, newcomers + first);
    }

    Presence willBeThere(Instant at) {
        return new Presence(last, next == null || at.isBefore(next) ? at : next, held, newcomers);
    }

    boolean isSilentSince(Instant limit) {
        return last == null || last.isBefore(limit);
    }
}
