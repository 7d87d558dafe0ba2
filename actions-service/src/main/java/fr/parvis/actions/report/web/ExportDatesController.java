package fr.parvis.actions.report.web;

import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.report.DateLine;
import fr.parvis.actions.report.ListDates;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened on each date, as a file. */
@RestController
class ExportDatesController {

    private final ListDates dates;
    private final TenantDirectory tenants;

    ExportDatesController(ListDates dates, TenantDirectory tenants) {
        this.dates = dates;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger les comptes rendus",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, une ligne par "
                            + "date tenue, heures locales. `masked=true`, pour un financeur\u00a0: "
                            + "seulement les dates dont le compte rendu est écrit, sans nombre de "
                            + "1 à 4 personnes ni rien qui permette de le calculer, et sans le "
                            + "détail. Les autres paramètres sont ceux du bilan.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/outcomes",
                "/api/v1/{tenant}/outcomes.csv",
                "/api/v1/{tenant}/outcomes.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<DateLine>> export(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String season,
            @RequestParam @Nullable String house,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable String partner,
            @RequestParam @Nullable String member,
            @RequestParam(defaultValue = "false") boolean masked,
            Format format) {
        var zone = tenants.current().zone();
        var query =
                new Asked(from, to, season, house, practice, commune, partner, member).query(zone);
        var columns = new DateColumns(zone);
        return masked
                ? Exports.respond(format, "dates", columns.forOthers(), dates.masked(query))
                : Exports.respond(format, "dates", columns.all(), dates.list(query));
    }
}
