package fr.parvis.actions.tour;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tour while it is typed: whatever is known of it by then. */
public record TourDraft(LocalDate date, List<DraftStop> stops) {

    public TourDraft {
        stops = List.copyOf(stops);
    }

    /**
     * @param id of a stop that the tour has already; null of a new one
     * @param typedMinutes the way from the stop before, as someone typed it
     */
    public record DraftStop(
            @Nullable String id,
            @Nullable String insee,
            @Nullable String label,
            @Nullable LocalTime arrivesAt,
            @Nullable LocalTime leavesAt,
            @Nullable Integer typedMinutes) {

        /** Whether who comes to the stop reads the same. */
        boolean reads(Stop stop) {
            return stop.place().insee().equals(insee)
                    && Objects.equals(stop.place().label(), label)
                    && stop.arrivesAt().equals(arrivesAt)
                    && stop.leavesAt().equals(leavesAt);
        }
    }

    Optional<DraftStop> stop(String id) {
        return stops.stream().filter(it -> id.equals(it.id())).findFirst();
    }
}
