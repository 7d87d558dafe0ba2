package fr.parvis.actions.occurrence.web;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Caller;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The planning as a file. */
@RestController
class ExportOccurrencesController {

    private final Occurrences occurrences;
    private final TenantDirectory tenants;

    ExportOccurrencesController(Occurrences occurrences, TenantDirectory tenants) {
        this.occurrences = occurrences;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger le planning",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, une ligne par "
                            + "date, heures locales. Mêmes restrictions que la liste.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/occurrences",
                "/api/v1/{tenant}/occurrences.csv",
                "/api/v1/{tenant}/occurrences.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ResponseEntity<Export<Occurrence>> export(
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable OccurrenceState state,
            @RequestParam @Nullable String member,
            @RequestParam @Nullable String equipment,
            @RequestParam @Nullable String action,
            Format format,
            Caller caller) {
        var zone = tenants.current().zone();
        var search =
                new Sought(from, to, commune, practice, state, member, equipment, action)
                        .search(zone, Eyes.of(caller));
        return Exports.respond(
                format,
                "planning",
                new OccurrenceColumns(zone).all(),
                PageByPage.all((@Nullable Occurrence last) -> page(search, last))::iterator);
    }

    private List<Occurrence> page(OccurrenceSearch search, @Nullable Occurrence last) {
        return occurrences.page(
                search, last == null ? null : OccurrenceMark.of(last), PageByPage.AT_ONCE);
    }
}
