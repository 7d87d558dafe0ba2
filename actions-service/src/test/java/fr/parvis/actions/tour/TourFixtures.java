package fr.parvis.actions.tour;

import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tours to test with. */
public final class TourFixtures {

    private TourFixtures() {}

    public static TourId newId() {
        return new TourId(UUID.randomUUID().toString());
    }

    public static Tour aTour(LocalDate date) {
        var stop = stop("action", "71137", "09:00", "11:00", null);
        return Tour.plan(newId(), new TourPlan(date, "bus", "anne", List.of(), List.of(stop)));
    }

    public static Stop stop(
            String action, String insee, String from, String to, @Nullable Integer typedMinutes) {
        return new Stop(
                UUID.randomUUID().toString(),
                action,
                new Place(insee, "Mairie", PlaceKind.TOWN_HALL, Confidentiality.ASIDE),
                LocalTime.parse(from),
                LocalTime.parse(to),
                typedMinutes);
    }
}
