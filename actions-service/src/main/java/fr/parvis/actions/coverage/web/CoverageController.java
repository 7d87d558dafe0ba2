package fr.parvis.actions.coverage.web;

import fr.parvis.actions.coverage.MeasureCoverage;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which communes are reached, and which are not. */
@RestController
class CoverageController {

    private static final String EIGHT_WEEKS = "8";
    private static final int A_YEAR = 52;

    private final MeasureCoverage coverage;
    private final TenantDirectory tenants;

    CoverageController(MeasureCoverage coverage, TenantDirectory tenants) {
        this.coverage = coverage;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Consulter la couverture du territoire",
            description =
                    "Pour chaque commune\u00a0: dernière et prochaine présence (un an), distance à "
                            + "vol d’oiseau jusqu’au point d’accueil le plus proche, en kilomètres, "
                            + "personnes rencontrées pour la première fois (un an), et si personne n’y est venu depuis `weeks` semaines (1 à 52). Les "
                            + "visites à domicile n’y comptent pas. Sources\u00a0: les dates tenues et "
                            + "annoncées, les centres donnés par l’intercommunalité, l’INSEE.")
    @GetMapping("/api/v1/{tenant}/coverage")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    CoverageResponse look(
            @RequestParam(defaultValue = EIGHT_WEEKS) @Min(1) @Max(A_YEAR) int weeks) {
        return CoverageResponse.of(coverage.measure(weeks));
    }

    @Operation(
            summary = "Télécharger la couverture du territoire, une commune par ligne",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/coverage",
                "/api/v1/{tenant}/coverage.csv",
                "/api/v1/{tenant}/coverage.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<CommuneResponse>> export(
            Format format,
            @RequestParam(defaultValue = EIGHT_WEEKS) @Min(1) @Max(A_YEAR) int weeks) {
        var communes = CoverageResponse.of(coverage.measure(weeks)).communes();
        return Exports.respond(
                format, "couverture", columns(tenants.current().zone()), communes::iterator);
    }

    private static List<Column<CommuneResponse>> columns(ZoneId zone) {
        return List.of(
                Column.of("Commune", CommuneResponse::name),
                Column.of("Code INSEE", CommuneResponse::insee),
                Column.of("Habitants", CommuneResponse::population),
                Column.of("Point d’accueil le plus proche", CommuneResponse::nearestService),
                Column.of("Distance (km)", CommuneResponse::kmToService),
                Column.of("Dernière présence", it -> day(it.lastPresence(), zone)),
                Column.of("Prochaine présence", it -> day(it.nextPresence(), zone)),
                Column.of("Présences sur un an", CommuneResponse::held),
                Column.of("Nouvelles personnes sur un an", CommuneResponse::newcomers),
                Column.of("Sans présence récente", it -> it.silent() ? "oui" : "non"));
    }

    private static @Nullable Object day(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : at.atZone(zone).toLocalDate();
    }
}
