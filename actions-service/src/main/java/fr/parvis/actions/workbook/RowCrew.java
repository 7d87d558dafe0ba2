package fr.parvis.actions.workbook;

import fr.parvis.actions.equipment.EquipmentId;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.RegisterEquipment;
import fr.parvis.starter.reference.Folded;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who and what the cells of rows name; what is not recognised stays as typed. */
final class RowCrew {

    private static final int LONGEST_NAME = 80;

    private final String tenant;
    private final CalledBy team;
    private final CalledBy things;
    private final CalledBy vehicles;
    private final RegisterEquipment register;

    RowCrew(
            String tenant,
            CalledBy team,
            CalledBy things,
            CalledBy vehicles,
            RegisterEquipment register) {
        this.tenant = tenant;
        this.team = team;
        this.things = things;
        this.vehicles = vehicles;
        this.register = register;
    }

    List<String> staff(AsTyped typed) {
        return recognised(typed.referent(), team);
    }

    List<String> equipment(AsTyped typed) {
        return recognised(typed.equipment(), things);
    }

    /** The one that is named, the only one there is, or a new one that is called as typed. */
    String vehicle(PlannedRow row) {
        return recognised(row.typed().equipment(), vehicles).stream()
                .findFirst()
                .or(() -> vehicles.idOf(row.typed().kind()))
                .or(vehicles::onlyOne)
                .orElseGet(() -> register(row.title()));
    }

    private String register(String name) {
        String id = id(Folded.text(name));
        register.register(
                new EquipmentId(id),
                RowText.shortened(name, LONGEST_NAME),
                EquipmentKind.VEHICLE,
                null);
        vehicles.add(id, name);
        things.add(id, name);
        return id;
    }

    /** The same whoever imports it and when. */
    private String id(String name) {
        byte[] key = (tenant + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(key).toString();
    }

    private static List<String> recognised(@Nullable String cell, CalledBy among) {
        return Stream.ofNullable(cell)
                .flatMap(text -> PartnerCell.read(List.of(text)).stream())
                .map(among::idOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
