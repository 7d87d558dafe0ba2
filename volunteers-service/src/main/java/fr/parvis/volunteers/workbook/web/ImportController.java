package fr.parvis.volunteers.workbook.web;

import fr.parvis.starter.jobs.JobEvents;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.web.Here;
import fr.parvis.starter.web.NewId;
import fr.parvis.starter.web.Sse;
import fr.parvis.volunteers.workbook.ImportJob;
import fr.parvis.volunteers.workbook.ImportJobs;
import fr.parvis.volunteers.workbook.ImportNotFound;
import fr.parvis.volunteers.workbook.ImportStarted;
import fr.parvis.volunteers.workbook.StartImport;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of workbooks: send one, follow it. */
@RestController
@RequestMapping("/api/v1/{tenant}/volunteers/imports")
class ImportController {

    private static final int LONGEST_NAME = 200;

    private final StartImport start;
    private final ImportStarted runner;
    private final ImportJobs jobs;
    private final Sse sse;
    private final Here here;

    ImportController(StartImport start, ImportStarted runner, ImportJobs jobs, Sse sse, Here here) {
        this.start = start;
        this.runner = runner;
        this.jobs = jobs;
        this.sse = sse;
        this.here = here;
    }

    @Operation(
            summary = "Importer un classeur de bénévoles",
            description =
                    "Répond 202 avec l’adresse du travail à suivre. `dryRun` compte "
                            + "sans rien changer. Classeur `.xlsx` de 10 Mo au plus. Importer "
                            + "deux fois le même fichier ne crée rien de nouveau. 413\u00a0: trop "
                            + "lourd\u202f; 415\u00a0: ce n’est pas un classeur\u202f; 422\u00a0: aucune feuille "
                            + "reconnue.")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<ImportResponse> take(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            NewId id,
            Caller caller)
            throws IOException {
        byte[] workbook = file.getBytes();
        ImportJob job = known(id).orElseGet(() -> start(id, caller, name(file), workbook, dryRun));
        return ResponseEntity.accepted()
                .location(URI.create(here.path("volunteers", "imports", id)))
                .body(ImportResponse.of(job));
    }

    @Operation(
            summary = "Suivre un import",
            description =
                    "`progress` compte des lignes\u202f; `row` est le numéro de ligne que "
                            + "montre le tableur. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ImportResponse look(@PathVariable String id) {
        return jobs.byId(id).map(ImportResponse::of).orElseThrow(ImportNotFound::new);
    }

    @Operation(
            summary = "Suivre un import en direct",
            description =
                    "Événements du serveur (`text/event-stream`), à chaque "
                            + "changement, jusqu’à sa fin. 404\u00a0: inconnu ici.")
    @GetMapping("/{id}/events")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    void follow(@PathVariable String id, HttpServletResponse response) throws IOException {
        JobEvents.follow(sse, response, () -> look(id), ImportResponse::state);
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
