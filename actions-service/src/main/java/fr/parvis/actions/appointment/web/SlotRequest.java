package fr.parvis.actions.appointment.web;

import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.booking.Wanted;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A slot agreed with one person, as it is sent.
 *
 * @param slot its number
 * @param referredBy the partner who sends the person: its id or name
 */
record SlotRequest(
        @NotNull(message = "Dites qui est attendu.") TypedPerson person,
        @NotNull(message = "Choisissez un créneau libre.") Integer slot,
        @Size(max = 200, message = "Le partenaire a au plus 200 caractères.")
                @Nullable String referredBy,
        @Nullable Boolean noTransport) {

    Wanted wanted(String region) {
        var source = new Source(Source.Way.APPOINTMENT, text(referredBy), null);
        return new Wanted(
                person.read(region, false), source, Boolean.TRUE.equals(noTransport), slot);
    }

    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
