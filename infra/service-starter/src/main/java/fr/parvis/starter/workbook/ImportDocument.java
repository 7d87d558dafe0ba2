package fr.parvis.starter.workbook;

import fr.parvis.starter.core.JobState;
import fr.parvis.starter.core.Progress;
import fr.parvis.starter.imports.ImportJob;
import fr.parvis.starter.imports.SheetReport;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An import as stored.
 *
 * @param heldUntil while it runs, when whoever runs it must have said so again
 */
record ImportDocument(
        @BsonId String id,
        String actor,
        String fileName,
        boolean dryRun,
        JobState state,
        Progress progress,
        List<SheetReport> sheets,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        Instant heldUntil) {

    static ImportDocument of(ImportJob job, Instant heldUntil) {
        return new ImportDocument(
                job.id(),
                job.actor(),
                job.fileName(),
                job.dryRun(),
                job.state(),
                job.progress(),
                job.sheets(),
                job.startedAt(),
                job.finishedAt(),
                job.error(),
                heldUntil);
    }

    ImportJob job() {
        return new ImportJob(
                id, actor, fileName, dryRun, state, progress, sheets, startedAt, finishedAt, error);
    }
}
