package fr.parvis.actions.season.web;

import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.Seasons;
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

/** The seasons as a file. */
@RestController
class ExportSeasonsController {

    private static final List<Column<Season>> COLUMNS =
            List.of(
                    Column.of("Nom", it -> it.plan().name()),
                    Column.of("Premier jour", it -> it.plan().from()),
                    Column.of("Dernier jour", it -> it.plan().to()));

    private final Seasons seasons;

    ExportSeasonsController(Seasons seasons) {
        this.seasons = seasons;
    }

    @Operation(
            summary = "Télécharger les saisons",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/seasons",
                "/api/v1/{tenant}/seasons.csv",
                "/api/v1/{tenant}/seasons.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Season>> export(Format format) {
        return Exports.respond(
                format,
                "saisons",
                COLUMNS,
                PageByPage.all(
                                (@Nullable Season last) ->
                                        seasons.latestFirst(last, PageByPage.AT_ONCE))
                        ::iterator);
    }
}
