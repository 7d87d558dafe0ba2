package fr.parvis.actions.workbook.web;

import fr.parvis.actions.workbook.AsTyped;
import fr.parvis.actions.workbook.ExportPlanning;
import fr.parvis.actions.workbook.PlanningLine;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.Tenant;
import fr.parvis.starter.tenancy.TenantDirectory;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The planning as a workbook that can be corrected and sent again. */
@RestController
class ExportPlanningController {

    private static final List<Column<PlanningLine>> COLUMNS =
            List.of(
                    Column.of("Date", PlanningLine::date),
                    Column.of("Jour", PlanningLine::weekday),
                    Column.of("Horaires", PlanningLine::hours),
                    Column.of("Lieu", PlanningLine::place),
                    Column.of("Commune", PlanningLine::commune),
                    Column.of("Type d’action", PlanningLine::practice),
                    Column.of("Intitulé", PlanningLine::title),
                    Column.of("Partenaires", PlanningLine::partners),
                    Column.of("Référent", line -> line.typed(AsTyped::referent)),
                    Column.of("Matériel", line -> line.typed(AsTyped::equipment)),
                    Column.of("Personnes prévues", line -> line.typed(AsTyped::expected)),
                    Column.of("Personnes venues", line -> line.typed(AsTyped::attended)),
                    Column.of("Dont nouveaux", line -> line.typed(AsTyped::newcomers)),
                    Column.of("Observations", line -> line.typed(AsTyped::note)));

    private final ExportPlanning planning;
    private final TenantDirectory tenants;

    ExportPlanningController(ExportPlanning planning, TenantDirectory tenants) {
        this.planning = planning;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger le planning en classeur",
            description =
                    "Une ligne par date prévue ou tenue, dans l’ordre\u202f; les heures sont "
                            + "celles du fuseau de l’intercommunalité. Importé de nouveau tel quel, "
                            + "ce classeur ne change rien.")
    @GetMapping(path = "/api/v1/{tenant}/actions/planning.xlsx", produces = Format.XLSX_TYPE)
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<PlanningLine>> export() {
        Tenant tenant = tenants.current();
        return Exports.respond(Format.XLSX, "planning", COLUMNS, () -> lines(tenant).iterator());
    }

    private Stream<PlanningLine> lines(Tenant tenant) {
        return Stream.iterate(
                        page(tenant, null),
                        page -> !page.seen().isEmpty(),
                        page -> page(tenant, page))
                .flatMap(page -> page.lines().stream());
    }

    private ExportPlanning.Page page(Tenant tenant, ExportPlanning.@Nullable Page before) {
        return planning.page(
                tenant, before == null ? null : before.seen().getLast(), PageByPage.AT_ONCE);
    }
}
