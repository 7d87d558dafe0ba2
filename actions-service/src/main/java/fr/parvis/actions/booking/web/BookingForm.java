package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.booking.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * The public form as it is sent.
 *
 * @param slot number of the slot wished for; null takes the first free one
 * @param ticket proves that this page was given out, so that pressing twice books once
 */
public record BookingForm(
        @Nullable String firstName,
        @Nullable String lastInitial,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String noTransport,
        @Nullable Integer slot,
        @Nullable String ticket) {

    static final BookingForm BLANK = new BookingForm(null, null, null, null, null, null, null);

    Wanted wanted(String region) {
        var person = new TypedPerson(firstName, lastInitial, phone, email);
        return new BookingRequest(person, null, noTransport != null, slot).byResident(region);
    }
}
