package fr.parvis.actions.roster;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.roll.Slot;
import org.jspecify.annotations.Nullable;

/**
 * One person on the list of a date.
 *
 * @param number on the list, from 1: the same however the list is shown
 * @param position in the waiting list, from 1; null for who does not wait
 */
public record Line(int number, Booking booking, @Nullable Integer position, @Nullable Slot slot) {

    /** « Jeanne M. », or who is known no more by number. */
    public String name() {
        var person = booking.person();
        return person == null ? "Personne " + number : person.name();
    }

    /** What a glance over the shoulder may read. */
    public String discreetName() {
        Person person = booking.person();
        return person == null ? "Personne " + number : person.initials();
    }
}
