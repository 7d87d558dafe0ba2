package fr.parvis.volunteers.workbook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import under way or done.
 *
 * @param actor who ordered it, as events say
 * @param sheets what became of each sheet; empty until it is done
 * @param error in French, why it failed
 */
public record ImportJob(
        String id,
        String actor,
        String fileName,
        boolean dryRun,
        State state,
        Progress progress,
        List<SheetReport> sheets,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    /** Where it is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** In rows. */
    public record Progress(int done, int total) {}

    static ImportJob started(
            String id, String actor, String fileName, boolean dryRun, Instant now) {
        return new ImportJob(
                id,
                actor,
                fileName,
                dryRun,
                State.RUNNING,
                new Progress(0, 0),
                List.of(),
                now,
                null,
                null);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
