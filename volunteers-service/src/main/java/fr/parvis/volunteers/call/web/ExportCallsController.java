package fr.parvis.volunteers.call.web;

import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import fr.parvis.starter.tenancy.TenantDirectory;
import fr.parvis.volunteers.call.Call;
import fr.parvis.volunteers.call.CallFigures;
import fr.parvis.volunteers.call.CallState;
import fr.parvis.volunteers.call.Calls;
import fr.parvis.volunteers.call.Figures;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calls as a file; narrowed as the list is. */
@RestController
class ExportCallsController {

    private static final int AT_ONCE = 500;

    private final Calls calls;
    private final CallFigures figures;
    private final TenantDirectory tenants;

    ExportCallsController(Calls calls, CallFigures figures, TenantDirectory tenants) {
        this.calls = calls;
        this.figures = figures;
        this.tenants = tenants;
    }

    @Operation(
            summary = "Télécharger les appels",
            description =
                    "En CSV (séparé par des points-virgules, UTF-8) ou en classeur, restreints "
                            + "comme la liste. Heures du fuseau de l’intercommunalité.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/calls",
                "/api/v1/{tenant}/calls.csv",
                "/api/v1/{tenant}/calls.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<CallSummary>> export(
            @RequestParam @Nullable CallState state, Format format) {
        var columns = CallColumns.in(tenants.current().zone());
        return Exports.respond(format, "appels", columns, () -> all(state).iterator());
    }

    private Stream<CallSummary> all(@Nullable CallState state) {
        return Stream.iterate(
                        calls.page(state, null, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> calls.page(state, page.getLast().id(), AT_ONCE))
                .flatMap(this::summaries);
    }

    private Stream<CallSummary> summaries(List<Call> page) {
        var counted = figures.of(page.stream().map(Call::id).toList());
        return page.stream()
                .map(call -> CallSummary.of(call, counted.getOrDefault(call.id(), Figures.NONE)));
    }
}
