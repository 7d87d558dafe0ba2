package fr.parvis.actions.report.web;

import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Errands;
import fr.parvis.actions.outcome.Operator;
import fr.parvis.actions.report.FollowUp;
import fr.parvis.actions.report.FollowUp.OperatorLine;
import fr.parvis.actions.report.MakeFollowUp;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sheet to copy from into the national follow-up. */
@RestController
class FollowUpController {

    record OperatorResponse(
            Operator operator, String label, int solved, int followUp, int redirected, int total) {

        static OperatorResponse of(OperatorLine line) {
            var errands = line.errands();
            return new OperatorResponse(
                    line.operator(),
                    line.operator().label(),
                    errands.solved(),
                    errands.followUp(),
                    errands.redirected(),
                    errands.total());
        }
    }

    /**
     * @param dates ids of those it adds up
     * @param errands all démarches together
     * @param entered how many dates were reported before
     * @param changed how many of those were corrected since
     */
    record FollowUpResponse(
            List<String> dates,
            int met,
            List<OperatorResponse> lines,
            Errands total,
            int errands,
            int entered,
            int changed) {

        static FollowUpResponse of(FollowUp sheet) {
            return new FollowUpResponse(
                    sheet.dates().stream().map(OccurrenceId::value).toList(),
                    sheet.met(),
                    sheet.lines().stream().map(OperatorResponse::of).toList(),
                    sheet.total(),
                    sheet.total().total(),
                    sheet.entered(),
                    sheet.changed());
        }
    }

    private static final List<Column<OperatorResponse>> COLUMNS =
            List.of(
                    Column.of("Organisme", OperatorResponse::label),
                    Column.of("Démarches réglées", OperatorResponse::solved),
                    Column.of("À suivre", OperatorResponse::followUp),
                    Column.of("Réorientées", OperatorResponse::redirected),
                    Column.of("Total", OperatorResponse::total));

    private final MakeFollowUp make;
    private final TenantDirectory tenants;

    FollowUpController(MakeFollowUp make, TenantDirectory tenants) {
        this.make = make;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Lire la feuille à reporter",
            description =
                    "Démarches par organisme du bouquet France services, dans l’ordre du suivi "
                            + "national\u00a0: réglées, à suivre, réorientées. `member`\u00a0: les "
                            + "dates d’une seule personne de l’équipe\u202f; une date tenue à deux "
                            + "figure chez les deux. `pending=true`\u00a0: seulement ce qui n’a "
                            + "pas été noté reporté. `from` et `to` sont des jours (AAAA-MM-JJ), "
                            + "`to` compris. Aussi en `.csv` et `.xlsx`.")
    @GetMapping("/api/v1/{tenant}/reports/follow-up")
    @Allow({Role.COORDINATOR, Role.ADVISER})
    FollowUpResponse look(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String member,
            @RequestParam(defaultValue = "false") boolean pending) {
        var zone = tenants.current().zone();
        return FollowUpResponse.of(make.make(Asked.of(from, to, member).search(zone), pending));
    }

    @Operation(
            summary = "Télécharger la feuille à reporter",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/reports/follow-up",
                "/api/v1/{tenant}/reports/follow-up.csv",
                "/api/v1/{tenant}/reports/follow-up.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<OperatorResponse>> export(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String member,
            @RequestParam(defaultValue = "false") boolean pending,
            Format format) {
        var sheet = look(from, to, member, pending);
        return Exports.respond(format, "a-reporter", COLUMNS, sheet.lines());
    }
}
