package fr.parvis.actions.tour.web;

import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.tour.Stop;
import fr.parvis.actions.tour.TourPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle's day as it is sent, a line per stop.
 *
 * @param driverId absent while nobody took it
 */
record TourRequest(
        @NotNull(message = "Donnez la date.") LocalDate date,
        @NotBlank(message = "Donnez le véhicule.") String vehicleId,
        @Nullable String driverId,
        @Size(max = 20, message = "Donnez au plus 20 personnes.")
                @Nullable List<@NotBlank(message = "Cette personne manque.") String> companionIds,
        @NotEmpty(message = "Donnez au moins un arrêt.")
                @Size(max = 30, message = "Une tournée a au plus 30 arrêts.")
                @Valid
                List<@NotNull(message = "Cet arrêt manque.") StopRequest> stops) {

    /**
     * @param occurrenceId of a stop that the tour has already; absent of a new one
     * @param travelMinutes the way from the stop before; absent: estimated
     */
    record StopRequest(
            @Nullable String occurrenceId,
            @NotBlank(message = "Donnez l’action dont cet arrêt est une date.") String actionId,
            @NotNull(message = "Donnez le lieu.") @Valid StopPlaceRequest place,
            @NotNull(message = "Donnez l’heure d’arrivée.") LocalTime arrivesAt,
            @NotNull(message = "Donnez l’heure de départ.") LocalTime leavesAt,
            @Min(value = 0, message = "La route dure de 0 à 600 minutes.")
                    @Max(value = 600, message = "La route dure de 0 à 600 minutes.")
                    @Nullable Integer travelMinutes) {

        Stop stop(String newId) {
            return new Stop(
                    occurrenceId == null ? newId : occurrenceId,
                    actionId,
                    place.place(),
                    arrivesAt,
                    leavesAt,
                    travelMinutes);
        }
    }

    record StopPlaceRequest(
            @NotBlank(message = "Donnez la commune.") String insee,
            @Size(max = 200, message = "Le lieu a au plus 200 caractères.") @Nullable String label,
            @Nullable PlaceKind kind,
            @Nullable Confidentiality confidentiality) {

        Place place() {
            return new Place(insee, label, kind == null ? PlaceKind.SQUARE : kind, confidentiality);
        }
    }

    List<String> knownStops() {
        return stops.stream().map(StopRequest::occurrenceId).filter(Objects::nonNull).toList();
    }

    /**
     * @param seed from which the ids of new stops follow, so that a repeated request makes the same
     */
    TourPlan plan(String seed) {
        return new TourPlan(
                date,
                vehicleId,
                driverId,
                companionIds == null ? List.of() : companionIds,
                IntStream.range(0, stops.size())
                        .mapToObj(at -> stops.get(at).stop(id(seed + "/" + at)))
                        .toList());
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
