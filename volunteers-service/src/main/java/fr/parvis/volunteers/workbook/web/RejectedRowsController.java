package fr.parvis.volunteers.workbook.web;

import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.workbook.RejectedRows;
import fr.parvis.starter.workbook.WorkbookSheet;
import fr.parvis.starter.workbook.Workbooks;
import fr.parvis.volunteers.workbook.ImportJob;
import fr.parvis.volunteers.workbook.ImportJobs;
import fr.parvis.volunteers.workbook.ImportNotFound;
import fr.parvis.volunteers.workbook.OpenWorkbook;
import fr.parvis.volunteers.workbook.RejectedPart;
import io.swagger.v3.oas.annotations.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The rows that an import could not take, to be corrected and sent again. */
@RestController
class RejectedRowsController {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String FILE_NAME = "lignes à corriger.xlsx";

    private final ImportJobs jobs;
    private final OpenWorkbook workbooks;

    RejectedRowsController(ImportJobs jobs, OpenWorkbook workbooks) {
        this.jobs = jobs;
        this.workbooks = workbooks;
    }

    @Operation(
            summary = "Télécharger les lignes refusées, avec leurs raisons",
            description =
                    "Le classeur envoyé, réduit aux lignes à corriger, avec une "
                            + "colonne de plus. Gardé trente jours. 404\u00a0: inconnu ici, ou trop "
                            + "ancien.")
    @GetMapping(path = "/api/v1/{tenant}/volunteers/imports/{id}/rejected.xlsx", produces = XLSX)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<byte[]> download(@PathVariable String id) {
        ImportJob job = jobs.byId(id).orElseThrow(ImportNotFound::new);
        byte[] sent = jobs.workbook(id).orElseThrow(ImportNotFound::new);
        String saved =
                ContentDisposition.attachment()
                        .filename(FILE_NAME, StandardCharsets.UTF_8)
                        .build()
                        .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved)
                .body(rejected(job, sent));
    }

    private byte[] rejected(ImportJob job, byte[] sent) {
        List<WorkbookSheet> sheets = Workbooks.read(sent);
        return RejectedRows.write(
                RejectedPart.of(workbooks.open(sent), job.sheets()).stream()
                        .flatMap(part -> part(part, sheets))
                        .toList());
    }

    private static Stream<RejectedRows.Part> part(RejectedPart of, List<WorkbookSheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(of.sheet()))
                .limit(1)
                .map(sheet -> new RejectedRows.Part(sheet, of.headings(), of.reasons()));
    }
}
