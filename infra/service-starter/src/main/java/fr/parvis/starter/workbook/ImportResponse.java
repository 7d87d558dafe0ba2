package fr.parvis.starter.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.starter.core.JobState;
import fr.parvis.starter.core.Progress;
import fr.parvis.starter.imports.ImportJob;
import fr.parvis.starter.imports.SheetReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as staff follow it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportResponse(
        String id,
        JobState state,
        Progress progress,
        String fileName,
        boolean dryRun,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        List<SheetReport> sheets) {

    static ImportResponse of(ImportJob job) {
        return new ImportResponse(
                job.id(),
                job.state(),
                job.progress(),
                job.fileName(),
                job.dryRun(),
                job.startedAt(),
                job.finishedAt(),
                job.error(),
                job.sheets());
    }
}
