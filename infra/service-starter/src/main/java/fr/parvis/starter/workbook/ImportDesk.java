package fr.parvis.starter.workbook;

import fr.parvis.starter.imports.ImportJob;
import fr.parvis.starter.imports.ImportJobs;
import fr.parvis.starter.imports.ImportNotFound;
import fr.parvis.starter.imports.ImportStarted;
import fr.parvis.starter.imports.StartImport;
import fr.parvis.starter.jobs.JobEvents;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Sse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** What a controller of imports does, whatever is imported. */
public final class ImportDesk {

    private static final int LONGEST_NAME = 200;
    private static final String REJECTED = "lignes à corriger.xlsx";

    private final StartImport start;
    private final ImportStarted runner;
    private final ImportJobs jobs;
    private final RejectedWorkbook rejected;
    private final Sse sse;
    private final Here here;

    ImportDesk(
            StartImport start,
            ImportStarted runner,
            ImportJobs jobs,
            RejectedWorkbook rejected,
            Sse sse,
            Here here) {
        this.start = start;
        this.runner = runner;
        this.jobs = jobs;
        this.rejected = rejected;
        this.sse = sse;
        this.here = here;
    }

    /**
     * Takes a workbook in and begins to import it.
     *
     * @param resource what is imported, as paths name it: volunteers, actions
     */
    public ResponseEntity<ImportResponse> take(
            String resource, MultipartFile file, boolean dryRun, NewId id, Caller caller)
            throws IOException {
        return take(resource, name(file), file.getBytes(), dryRun, id, caller);
    }

    /** The same for a workbook that the service made of what was sent. */
    public ResponseEntity<ImportResponse> take(
            String resource,
            String name,
            byte[] workbook,
            boolean dryRun,
            NewId id,
            Caller caller) {
        ImportJob job = known(id).orElseGet(() -> start(id, caller, name, workbook, dryRun));
        return ResponseEntity.accepted()
                .location(URI.create(here.path(resource, "imports", id)))
                .body(ImportResponse.of(job));
    }

    public ImportResponse look(String id) {
        return ImportResponse.of(job(id));
    }

    public void follow(String id, HttpServletResponse response) throws IOException {
        JobEvents.follow(sse, response, () -> look(id), ImportResponse::state);
    }

    /** The rows that could not be taken, sheet by sheet. */
    public List<RejectedSheet> rejectedRows(String id) {
        return rejected.rows(job(id), sent(id));
    }

    /** The rows that could not be taken, each with its reason in a last column. */
    public ResponseEntity<byte[]> rejected(String id) {
        byte[] sent = sent(id);
        String saved =
                ContentDisposition.attachment()
                        .filename(REJECTED, StandardCharsets.UTF_8)
                        .build()
                        .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved)
                .body(rejected.of(job(id), sent));
    }

    private byte[] sent(String id) {
        return jobs.workbook(id).orElseThrow(ImportNotFound::new);
    }

    private ImportJob job(String id) {
        return jobs.byId(id).orElseThrow(ImportNotFound::new);
    }

    private ImportJob start(NewId id, Caller caller, String name, byte[] workbook, boolean dryRun) {
        ImportJob job = start.start(id.toString(), caller.subject(), name, workbook, dryRun);
        runner.started(job);
        return job;
    }

    private Optional<ImportJob> known(NewId id) {
        return id.repeated() ? jobs.byId(id.toString()) : Optional.empty();
    }

    private static String name(MultipartFile file) {
        @Nullable String name = file.getOriginalFilename();
        String shown = name == null || name.isBlank() ? "classeur.xlsx" : name.strip();
        return shown.substring(0, Math.min(LONGEST_NAME, shown.length()));
    }
}
