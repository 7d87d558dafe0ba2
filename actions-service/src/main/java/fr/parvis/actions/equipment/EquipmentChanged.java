package fr.parvis.actions.equipment;

import fr.parvis.starter.core.EventType;
import fr.parvis.starter.core.Fact;

/** A thing is called otherwise, or is not lent any more. */
@EventType("actions.equipment-changed.v1")
public record EquipmentChanged(String equipmentId, boolean retired, long version) implements Fact {}
