package fr.parvis.actions.lending;

import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.sharing.Agreement;
import fr.parvis.starter.core.Siren;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a neighbour, as much of it as is shown: never its note.
 *
 * @param from first day on which it may be borrowed; null without a limit
 * @param until last such day; null without a limit
 */
public record SharedThing(
        String id,
        Siren owner,
        String name,
        EquipmentKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static SharedThing of(Equipment equipment, Siren owner, Agreement agreement) {
        return new SharedThing(
                equipment.id().value(),
                owner,
                equipment.name(),
                equipment.kind(),
                agreement.from(),
                agreement.until());
    }
}
