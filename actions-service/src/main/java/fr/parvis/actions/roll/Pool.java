package fr.parvis.actions.roll;

/**
 * Places that wait for the same people.
 *
 * @param name the partner whose people may take them, or {@link Roll#OPEN}
 * @param free below zero where more people hold a place than the date has
 */
public record Pool(String name, int free) {

    public boolean isOpen() {
        return name.equals(Roll.OPEN);
    }
}
