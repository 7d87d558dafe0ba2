package fr.parvis.actions.equipment;

/** UUIDv7, as text. */
public record EquipmentId(String value) {}
