package fr.parvis.volunteers.volunteer;

/** A UUIDv7, as text. */
public record VolunteerId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
