package fr.parvis.actions.report.web;

import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.report.Grouping;
import fr.parvis.actions.report.MakeReport;
import fr.parvis.actions.report.Report;
import fr.parvis.actions.report.ReportLine;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was done outside the walls, added up: the same figures on screen and as a file. */
@RestController
class ReportController {

    private final MakeReport make;
    private final TenantDirectory tenants;

    ReportController(MakeReport make, TenantDirectory tenants) {
        this.make = make;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Faire le bilan",
            description =
                    "Dates tenues, personnes rencontrées, dont nouveaux, minutes et communes, par "
                            + "saison, France services, type d’action, commune ou partenaire "
                            + "(`by`). `from` et `to` sont des jours (AAAA-MM-JJ) du fuseau de "
                            + "l’intercommunalité, `to` compris. Une date tenue avec deux "
                            + "partenaires figure sous chacun, et une fois dans le total. "
                            + "`missing`\u00a0: dates passées dont le compte rendu manque. "
                            + "`masked=true`, pour un financeur\u00a0: les nombres de 1 à 4 "
                            + "personnes manquent, et avec eux ce qui permettrait de les calculer. "
                            + "Aussi en `.csv` et `.xlsx`.")
    @GetMapping("/api/v1/{tenant}/reports")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    Report report(
            @RequestParam Grouping by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String season,
            @RequestParam @Nullable String house,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable String partner,
            @RequestParam(defaultValue = "false") boolean masked) {
        var asked = new Asked(from, to, season, house, practice, commune, partner, null);
        var report = make.make(asked.query(tenants.current().zone()), by);
        return masked ? report.masked() : report;
    }

    @Operation(
            summary = "Télécharger le bilan",
            description =
                    "Les mêmes lignes et le même total qu’à l’écran, en CSV (séparé par des "
                            + "points-virgules, UTF-8) ou en classeur. Mêmes paramètres.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/reports",
                "/api/v1/{tenant}/reports.csv",
                "/api/v1/{tenant}/reports.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<ReportLine>> export(
            @RequestParam Grouping by,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String season,
            @RequestParam @Nullable String house,
            @RequestParam @Nullable Practice practice,
            @RequestParam @Nullable String commune,
            @RequestParam @Nullable String partner,
            @RequestParam(defaultValue = "false") boolean masked,
            Format format) {
        var report = report(by, from, to, season, house, practice, commune, partner, masked);
        var lines = Stream.concat(report.lines().stream(), Stream.of(report.total()));
        return Exports.respond(format, "bilan", columns(by), lines.toList());
    }

    private static List<Column<ReportLine>> columns(Grouping by) {
        return List.of(
                Column.of(by.label(), ReportLine::label),
                Column.of("Dates tenues", ReportLine::dates),
                Column.of("Personnes rencontrées", it -> Words.figure(it.met())),
                Column.of("Dont nouveaux", it -> Words.figure(it.newcomers())),
                Column.of("Heures", it -> Words.hours(it.minutes())),
                Column.of("Communes", ReportLine::communes));
    }
}
