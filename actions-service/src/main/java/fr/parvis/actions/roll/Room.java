package fr.parvis.actions.roll;

/**
 * What is left of a date for anybody.
 *
 * @param booked who have a place
 * @param free what anybody may still have, without what is held for partners
 */
public record Room(int capacity, int booked, int free) {

    public static Room of(Roll roll) {
        return new Room(roll.places().capacity(), roll.seats().size(), roll.freeFor(null));
    }

    public boolean isFull() {
        return free == 0;
    }
}
