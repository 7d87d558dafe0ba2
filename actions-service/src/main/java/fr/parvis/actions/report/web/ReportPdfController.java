package fr.parvis.actions.report.web;

import fr.parvis.actions.calendar.FrenchDates;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.report.Grouping;
import fr.parvis.actions.report.MakeReport;
import fr.parvis.actions.report.PrintReport;
import fr.parvis.actions.report.PrintReport.Printed;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done outside the walls, to hand over on paper. */
@RestController
class ReportPdfController {

    private static final String NAME = "bilan.pdf";

    private final MakeReport make;
    private final PrintReport print;
    private final TenantDirectory tenants;

    ReportPdfController(MakeReport make, PrintReport print, TenantDirectory tenants) {
        this.make = make;
        this.print = print;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Imprimer le bilan",
            description =
                    "Les mêmes chiffres qu’à l’écran, en PDF balisé, polices comprises. Mêmes "
                            + "paramètres\u202f; avec `masked=true`, masqués de même.")
    @GetMapping(path = "/api/v1/{tenant}/reports.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<byte[]> print(
            @RequestParam Grouping by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String season,
            @RequestParam @Nullable String house,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable String partner,
            @RequestParam(defaultValue = "false") boolean masked) {
        var tenant = tenants.current();
        var asked = new Asked(from, to, season, house, practice, commune, partner, null);
        var report = make.make(asked.query(tenant.zone()), by);
        var shown = masked ? report.masked() : report;
        return file(print.print(new Printed(tenant.houseName(), shown, period(from, to), masked)));
    }

    private static @Nullable String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? null : "Jusqu’au " + FrenchDates.date(to);
        }
        return to == null
                ? "À partir du " + FrenchDates.date(from)
                : "Du " + FrenchDates.date(from) + " au " + FrenchDates.date(to);
    }

    private static ResponseEntity<byte[]> file(byte[] pdf) {
        var name = ContentDisposition.attachment().filename(NAME).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(pdf);
    }
}
