package fr.parvis.actions.tour;

import fr.parvis.actions.occurrence.Crew;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle's day as it is typed.
 *
 * @param date on the tenant's calendar
 * @param vehicle id of the equipment
 * @param driver id of the member; null while nobody took it
 * @param companions ids of those who come along
 * @param stops in their order
 */
public record TourPlan(
        LocalDate date,
        String vehicle,
        @Nullable String driver,
        List<String> companions,
        List<Stop> stops) {

    public TourPlan {
        companions = List.copyOf(companions);
        stops = List.copyOf(stops);
    }

    Optional<Stop> stop(String id) {
        return stops.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Who and what each stop takes. */
    public Crew crew(TourId tour) {
        return new Crew(
                Stream.concat(Stream.ofNullable(driver), companions.stream()).distinct().toList(),
                List.of(vehicle),
                tour.value());
    }
}
