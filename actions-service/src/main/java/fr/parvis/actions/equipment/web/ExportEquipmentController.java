package fr.parvis.actions.equipment.web;

import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.Equipments;
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

/** The vehicles, materials and rooms as a file. */
@RestController
class ExportEquipmentController {

    private static final List<Column<Equipment>> COLUMNS =
            List.of(
                    Column.of("Nom", Equipment::name),
                    Column.of("Genre", it -> kind(it.kind())),
                    Column.of("Note", Equipment::note));

    private final Equipments equipments;

    ExportEquipmentController(Equipments equipments) {
        this.equipments = equipments;
    }

    @Operation(
            summary = "Télécharger les véhicules, le matériel et les salles",
            description = "En CSV (séparé par des points-virgules, UTF-8) ou en classeur.")
    @GetMapping(
            path = {
                "/api/v1/{tenant}/equipment",
                "/api/v1/{tenant}/equipment.csv",
                "/api/v1/{tenant}/equipment.xlsx"
            },
            produces = {Format.CSV_TYPE, Format.XLSX_TYPE})
    @Allow({Role.COORDINATOR, Role.ADVISER})
    ResponseEntity<Export<Equipment>> export(Format format) {
        return Exports.respond(
                format,
                "materiel",
                COLUMNS,
                PageByPage.all((@Nullable Equipment last) -> page(last))::iterator);
    }

    private List<Equipment> page(@Nullable Equipment last) {
        return equipments.inOrder(last == null ? null : last.id(), PageByPage.AT_ONCE);
    }

    private static String kind(EquipmentKind kind) {
        return switch (kind) {
            case VEHICLE -> "véhicule";
            case MATERIAL -> "matériel";
            case ROOM -> "salle";
        };
    }
}
