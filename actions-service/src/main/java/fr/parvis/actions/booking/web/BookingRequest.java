package fr.parvis.actions.booking.web;

import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.booking.Wanted;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place asked for, as it is sent.
 *
 * @param referredBy the partner who sends the person: its id or name
 * @param slot number of the slot wished for
 */
record BookingRequest(
        @Nullable TypedPerson person,
        @Size(max = 200, message = "Le partenaire a au plus 200 caractères.")
                @Nullable String referredBy,
        @Nullable Boolean noTransport,
        @Nullable Integer slot) {

    Wanted byStaff(String region) {
        return wanted(new Source(Source.Way.STAFF, sender(), null), region, false);
    }

    /** In the name of the partner itself, whatever else is sent. */
    Wanted byPartner(@Nullable String partnerId, String region) {
        return wanted(new Source(Source.Way.PARTNER, partnerId, null), region, false);
    }

    Wanted byResident(String region) {
        return wanted(new Source(Source.Way.RESIDENT, null, null), region, true);
    }

    private Wanted wanted(Source source, String region, boolean reachable) {
        var who = Objects.requireNonNullElse(person, TypedPerson.BLANK).read(region, reachable);
        return new Wanted(who, source, Boolean.TRUE.equals(noTransport), slot);
    }

    private @Nullable String sender() {
        return referredBy == null || referredBy.isBlank() ? null : referredBy.strip();
    }
}
