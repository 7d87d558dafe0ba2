package fr.parvis.starter.imports;

import fr.parvis.starter.core.JobState;
import fr.parvis.starter.core.Progress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import under way or done.
 *
 * @param actor who ordered it, as events say
 * @param progress in rows
 * @param sheets what became of each sheet; empty until it is done
 * @param error in French, why it failed
 */
public record ImportJob(
        String id,
        String actor,
        String fileName,
        boolean dryRun,
        JobState state,
        Progress progress,
        List<SheetReport> sheets,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    static ImportJob started(
            String id, String actor, String fileName, boolean dryRun, Instant now) {
        return new ImportJob(
                id,
                actor,
                fileName,
                dryRun,
                JobState.RUNNING,
                Progress.NONE,
                List.of(),
                now,
                null,
                null);
    }

    public boolean isRunning() {
        return state == JobState.RUNNING;
    }
}
