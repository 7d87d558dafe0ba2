package fr.parvis.actions.house.web;

import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseKind;
import fr.parvis.actions.house.Houses;
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

/** The houses and antennas as a file. */
@RestController
class ExportHousesController {

    private static final List<Column<House>> COLUMNS =
            List.of(
                    Column.of("Nom", it -> it.identity().name()),
                    Column.of("Genre", it -> kind(it.identity().kind())),
                    Column.of("Porteur", it -> it.identity().carrier()),
                    Column.of("Commune (INSEE)", it -> it.identity().insee()),
                    Column.of("Adresse", it -> it.reception().address()),
                    Column.of("Téléphone", it -> it.reception().phone()),
                    Column.of("Horaires", it -> it.reception().openingHours()));

    private final Houses houses;

    ExportHousesController(Houses houses) {
        this.houses = houses;
    }

    @Operation(
            summary = "Télécharger les maisons France services et leurs antennes",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/houses",
                "/api/v1/{tenant}/houses.csv",
                "/api/v1/{tenant}/houses.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow(
            value = {Role.COORDINATOR, Role.ADVISER, Role.PARTNER},
            scope = "actions.read")
    ResponseEntity<Export<House>> export(Format format) {
        return Exports.respond(
                format,
                "maisons",
                COLUMNS,
                PageByPage.all((@Nullable House last) -> page(last))::iterator);
    }

    private List<House> page(@Nullable House last) {
        return houses.inOrder(last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private static String kind(HouseKind kind) {
        return switch (kind) {
            case HOUSE -> "maison";
            case ANTENNA -> "antenne";
        };
    }
}
