package fr.parvis.actions.team.web;

import fr.parvis.actions.team.Member;
import fr.parvis.actions.team.Members;
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

/** The team as a file. */
@RestController
class ExportMembersController {

    private static final List<Column<Member>> COLUMNS =
            List.of(
                    Column.of("Nom", it -> it.profile().name()),
                    Column.of("Courriel", it -> it.profile().email()),
                    Column.of("Téléphone", it -> it.profile().phone()),
                    Column.of("Commune (INSEE)", it -> it.profile().homeInsee()),
                    Column.of("Minutes par semaine", it -> it.profile().weeklyCapacityMinutes()));

    private final Members members;

    ExportMembersController(Members members) {
        this.members = members;
    }

    @Operation(
            summary = "Télécharger l’équipe",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/team",
                "/api/v1/{tenant}/team.csv",
                "/api/v1/{tenant}/team.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(Role.COORDINATOR)
    ResponseEntity<Export<Member>> export(Format format) {
        return Exports.respond(
                format,
                "equipe",
                COLUMNS,
                PageByPage.all((@Nullable Member last) -> page(last))::iterator);
    }

    private List<Member> page(@Nullable Member last) {
        return members.inOrder(last == null ? null : last.id(), PageByPage.AT_ONCE);
    }
}
