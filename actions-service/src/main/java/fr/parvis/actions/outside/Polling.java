package fr.parvis.actions.outside;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an address is read again and again.
 *
 * @param etag of what was read last
 * @param dueAt when it is read next
 * @param notes what came of the last readings, the latest first
 */
public record Polling(@Nullable String etag, Instant dueAt, List<SyncNote> notes) {

    private static final int KEPT = 20;
    private static final int MOST_DOUBLINGS = 5;

    public Polling {
        notes = List.copyOf(notes);
    }

    public static Polling from(Instant now) {
        return new Polling(null, now, List.of());
    }

    /** Read as if for the first time. */
    public Polling anew(Instant now) {
        return new Polling(null, now, notes);
    }

    public Polling read(@Nullable String by, int found, Instant now, Duration every) {
        return new Polling(by, now.plus(every), with(SyncNote.read(now, found)));
    }

    public Polling unchanged(Instant now, Duration every) {
        return new Polling(etag, now.plus(every), with(SyncNote.unchanged(now)));
    }

    /** What fails again and again is left alone longer and longer. */
    public Polling failed(String why, Instant now, Duration every) {
        var after = with(SyncNote.failed(now, why));
        long failures = after.stream().takeWhile(SyncNote::isFailure).count();
        var pause = every.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return new Polling(etag, now.plus(pause), after);
    }

    private List<SyncNote> with(SyncNote latest) {
        return Stream.concat(Stream.of(latest), notes.stream()).limit(KEPT).toList();
    }
}
