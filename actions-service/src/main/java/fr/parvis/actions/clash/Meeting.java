package fr.parvis.actions.clash;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rule: nobody and nothing twice at the same hour, the way between two places counted. */
final class Meeting {

    private static final int REACH = (int) DayKey.REACH.toMinutes();

    private final Journeys journeys;

    Meeting(Journeys journeys) {
        this.journeys = journeys;
    }

    /** Those of other occurrences that clash with this one. */
    List<Hold> inTheWay(Resource resource, Hold hold, List<Hold> others) {
        return others.stream()
                .filter(it -> !it.occurrenceId().equals(hold.occurrenceId()))
                .filter(it -> hold.meets(it, REACH))
                .filter(it -> hold.overlaps(it) || hold.meets(it, minutes(resource, hold, it)))
                .toList();
    }

    /** Between the stops of one tour none: the tour itself minds the road. */
    int minutes(Resource resource, Hold one, Hold other) {
        return resource.kind().travels() && !isOneTour(one, other)
                ? minutes(one.insee(), other.insee())
                : 0;
    }

    private int minutes(@Nullable String from, @Nullable String to) {
        return from == null || to == null || from.equals(to)
                ? 0
                : Math.min(journeys.minutes(from, to), REACH);
    }

    private static boolean isOneTour(Hold one, Hold other) {
        return one.tourId() != null && one.tourId().equals(other.tourId());
    }
}
