package fr.parvis.actions.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of one reading.
 *
 * @param found how many entries there were; null where nothing new was read
 * @param why it failed, in French; null where it did not
 */
public record SyncNote(Instant at, Outcome outcome, @Nullable Integer found, @Nullable String why) {

    public enum Outcome {
        READ,
        UNCHANGED,
        FAILED
    }

    static SyncNote read(Instant at, int found) {
        return new SyncNote(at, Outcome.READ, found, null);
    }

    static SyncNote unchanged(Instant at) {
        return new SyncNote(at, Outcome.UNCHANGED, null, null);
    }

    static SyncNote failed(Instant at, String why) {
        return new SyncNote(at, Outcome.FAILED, null, why);
    }

    boolean isFailure() {
        return outcome == Outcome.FAILED;
    }
}
