package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.Booking;
import fr.parvis.actions.booking.Given;
import fr.parvis.actions.booking.Person;
import fr.parvis.actions.booking.Standing;
import fr.parvis.actions.letter.FrenchTimes;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.roll.BookedDate;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a personal link shows, in words.
 *
 * @param name « Jeanne M. »
 * @param when null where the date is put off
 * @param said what became of the booking
 * @param waits whether it waits for something
 * @param open whether it can still be given up
 */
public record BookingView(
        String title,
        String name,
        @Nullable String when,
        String place,
        @Nullable String toBring,
        String said,
        boolean waits,
        boolean open) {

    static BookingView of(
            Booking booking,
            Person person,
            Given given,
            BookedDate date,
            Instant now,
            ZoneId zone) {
        return new BookingView(
                date.title(),
                person.name(),
                date.state() == OccurrenceState.POSTPONED ? null : when(date, given, zone),
                date.place(),
                date.toBring(),
                said(given, date, now),
                given.position() != null,
                given.state() != Standing.CANCELLED && now.isBefore(date.endsAt()));
    }

    static String when(BookedDate date, Given given, ZoneId zone) {
        var slot = given.slot();
        return slot == null
                ? FrenchTimes.between(date.startsAt(), date.endsAt(), zone)
                : FrenchTimes.between(
                        slot.startsAt(date.startsAt()), slot.endsAt(date.startsAt()), zone);
    }

    private static String said(Given given, BookedDate date, Instant now) {
        if (!now.isBefore(date.endsAt())) {
            return "Cette date est passée.";
        }
        return switch (date.state()) {
            case CANCELLED -> "Cette date est annulée\u00a0: ne vous déplacez pas.";
            case POSTPONED ->
                    "Cette date est reportée\u00a0: nous vous préviendrons de la nouvelle date.";
            case SCHEDULED, HELD -> said(given);
        };
    }

    private static String said(Given given) {
        return switch (given.state()) {
            case BOOKED -> "Votre place est réservée. Nous vous attendons.";
            case WAITING ->
                    "Les places sont prises pour l’instant\u00a0: vous êtes en position "
                            + given.position()
                            + " sur la liste d’attente. Nous vous préviendrons si une place se "
                            + "libère.";
            case CANCELLED -> "Votre inscription est annulée. Merci de nous avoir prévenus.";
        };
    }
}
