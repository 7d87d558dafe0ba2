package fr.parvis.actions.equipment;

/** What kind of thing is lent; all but a room travel to where they are used. */
public enum EquipmentKind {
    VEHICLE,
    MATERIAL,
    ROOM
}
