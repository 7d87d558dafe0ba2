package fr.parvis.actions.appointment.web;

import fr.parvis.actions.appointment.Meeting;
import fr.parvis.actions.booking.Source;
import fr.parvis.actions.booking.TypedPerson;
import fr.parvis.actions.booking.Wanted;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.request.RequestId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time of one person's own, as it is sent.
 *
 * @param memberId who receives; absent takes whoever asks
 * @param requestId the request that it answers
 */
record AppointmentRequest(
        @NotNull(message = "Dites qui est attendu.") TypedPerson person,
        @NotNull(message = "Indiquez le début.") Instant startsAt,
        @NotNull(message = "Indiquez la fin.") Instant endsAt,
        @NotNull(message = "Indiquez le lieu.") @Valid PlaceBody place,
        @Size(max = 36, message = "Identifiant trop long.") @Nullable String houseId,
        @Size(max = 36, message = "Identifiant trop long.") @Nullable String memberId,
        @Size(max = 36, message = "Identifiant trop long.") @Nullable String requestId,
        @Size(max = 200, message = "Le partenaire a au plus 200 caractères.")
                @Nullable String referredBy,
        @Nullable Boolean noTransport) {

    /**
     * @param caller of the team; null where the account belongs to nobody of it
     */
    Meeting meeting(@Nullable String caller) {
        return new Meeting(
                new Period(startsAt, endsAt),
                place.place(),
                houseId == null ? null : new HouseId(houseId),
                memberId == null ? caller : memberId);
    }

    Wanted wanted(String region) {
        var source = new Source(Source.Way.STAFF, SlotRequest.text(referredBy), null);
        return new Wanted(
                person.read(region, false), source, Boolean.TRUE.equals(noTransport), null);
    }

    @Nullable RequestId asked() {
        return requestId == null ? null : new RequestId(requestId);
    }
}
