package fr.parvis.actions.coverage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How present the tenant is in a commune.
 *
 * @param last when it was last there; null where it was not within a year
 * @param next when it will be there; null where nothing is announced
 * @param held how often it was there within a year
 */
public record Presence(@Nullable Instant last, @Nullable Instant next, int held) {

    public static final Presence NONE = new Presence(null, null, 0);

    Presence wasThere(Instant at) {
        return new Presence(last == null || at.isAfter(last) ? at : last, next, held + 1);
    }

    Presence willBeThere(Instant at) {
        return new Presence(last, next == null || at.isBefore(next) ? at : next, held);
    }

    boolean isSilentSince(Instant limit) {
        return last == null || last.isBefore(limit);
    }
}
