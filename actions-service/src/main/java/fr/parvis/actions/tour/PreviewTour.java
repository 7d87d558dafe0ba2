package fr.parvis.actions.tour;

import fr.parvis.actions.tour.TourDraft.DraftStop;
import fr.parvis.actions.travel.Leg;
import fr.parvis.actions.travel.PlannedStop;
import fr.parvis.actions.travel.TravelHere;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says of a tour while it is typed how long its ways are, and who would be told of it. */
public final class PreviewTour {

    /**
     * The way from the stop before.
     *
     * @param neededMinutes typed, or else estimated; null where neither can be said
     * @param availableMinutes null while the hours are not known
     * @param flaw why it cannot be driven so; null where it can, or that is not known
     */
    public record SeenWay(
            @Nullable Integer neededMinutes,
            @Nullable Long availableMinutes,
            @Nullable String flaw) {

        static final SeenWay UNKNOWN = new SeenWay(null, null, null);
    }

    /** Of the first stop, a way that is not known. */
    public record Preview(List<SeenWay> ways, List<ToldCommune> told) {}

    private final Tours tours;
    private final TravelHere travel;
    private final TellCommunes communes;

    public PreviewTour(Tours tours, TravelHere travel, TellCommunes communes) {
        this.tours = tours;
        this.travel = travel;
        this.communes = communes;
    }

    /**
     * @param id of the tour that is changed; null of a new one
     */
    public Preview preview(@Nullable TourId id, TourDraft draft) {
        var told =
                id == null
                        ? List.<ToldCommune>of()
                        : communes.told(tours.byId(id).orElseThrow(TourNotFound::new), draft);
        return new Preview(ways(draft), told);
    }

    private List<SeenWay> ways(TourDraft draft) {
        var stops = draft.stops();
        return IntStream.range(0, stops.size())
                .mapToObj(at -> at == 0 ? SeenWay.UNKNOWN : way(draft, at))
                .toList();
    }

    private SeenWay way(TourDraft draft, int at) {
        var from = draft.stops().get(at - 1);
        var to = draft.stops().get(at);
        var needed = needed(from, to);
        var leg = leg(draft.date(), from, to, needed);
        return leg == null
                ? new SeenWay(needed, null, null)
                : new SeenWay(
                        needed, leg.availableMinutes(), leg.isPossible() ? null : leg.words());
    }

    private @Nullable Integer needed(DraftStop from, DraftStop to) {
        if (to.typedMinutes() != null || from.insee() == null || to.insee() == null) {
            return to.typedMinutes();
        }
        var estimated = travel.now().minutes(from.insee(), to.insee());
        return estimated.isPresent() ? estimated.getAsInt() : null;
    }

    private static @Nullable Leg leg(
            LocalDate date, DraftStop from, DraftStop to, @Nullable Integer needed) {
        var left = planned(date, from, from.leavesAt());
        var arrived = planned(date, to, to.arrivesAt());
        return left == null || arrived == null ? null : new Leg(left, arrived, needed);
    }

    /** At this hour alone; only the difference of two is looked at. */
    private static @Nullable PlannedStop planned(
            LocalDate date, DraftStop stop, @Nullable LocalTime at) {
        if (stop.insee() == null || at == null) {
            return null;
        }
        var moment = date.atTime(at).toInstant(ZoneOffset.UTC);
        var name = ToldCommune.name(stop.insee());
        return new PlannedStop(stop.insee(), name, moment, moment, stop.typedMinutes());
    }
}
