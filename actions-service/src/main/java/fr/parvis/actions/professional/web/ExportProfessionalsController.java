package fr.parvis.actions.professional.web;

import fr.parvis.actions.practice.PartnerRef;
import fr.parvis.actions.professional.Professional;
import fr.parvis.actions.professional.Professionals;
import fr.parvis.starter.exports.Column;
import fr.parvis.starter.exports.Export;
import fr.parvis.starter.exports.Exports;
import fr.parvis.starter.exports.Format;
import fr.parvis.starter.exports.PageByPage;
import fr.parvis.starter.security.Allow;
import fr.parvis.starter.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The visiting professionals as a file. */
@RestController
class ExportProfessionalsController {

    private static final List<Column<Professional>> COLUMNS =
            List.of(
                    Column.of("Intervenant", it -> it.profile().name()),
                    Column.of("Organisme", it -> partner(it.profile().partner())),
                    Column.of("Pour quoi", it -> it.profile().helpsWith()),
                    Column.of("À apporter", it -> it.profile().toBring()),
                    Column.of("Vient", Professional::visiting));

    private final Professionals professionals;

    ExportProfessionalsController(Professionals professionals) {
        this.professionals = professionals;
    }

    @Operation(
            summary = "Télécharger les intervenants",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/professionals",
                "/api/v1/{tenant}/professionals.csv",
                "/api/v1/{tenant}/professionals.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Professional>> export(Format format) {
        return Exports.respond(
                format,
                "intervenants",
                COLUMNS,
                PageByPage.all((@Nullable Professional last) -> page(last))::iterator);
    }

    private List<Professional> page(@Nullable Professional last) {
        return professionals.inOrder(last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private static @Nullable String partner(@Nullable PartnerRef partner) {
        return partner == null ? null : partner.name();
    }
}
