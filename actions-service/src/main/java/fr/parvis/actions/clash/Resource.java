package fr.parvis.actions.clash;

/** Somebody or something that can be in one place at a time. */
public record Resource(Kind kind, String id) {

    /** What it is; all but a room travel. */
    public enum Kind {
        PERSON,
        VEHICLE,
        MATERIAL,
        ROOM;

        boolean travels() {
            return this != ROOM;
        }
    }
}
