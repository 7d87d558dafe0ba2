package fr.parvis.actions.tour.web;

import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.team.Member;
import fr.parvis.actions.tour.LookAtTour.Seen;
import fr.parvis.actions.tour.LookAtTour.SeenStop;
import fr.parvis.actions.tour.Tour;
import fr.parvis.actions.tour.TourState;
import fr.parvis.starter.reference.Communes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vehicle's day as the team sees it. */
record TourResponse(
        String id,
        LocalDate date,
        TourState state,
        @Nullable String reason,
        Named vehicle,
        @Nullable Named driver,
        List<Named> companions,
        List<StopResponse> stops,
        long version) {

    record Named(String id, String name) {

        static Named of(Member member) {
            return new Named(member.id().value(), member.profile().name());
        }
    }

    /** Where it is; {@code name} is the commune's. */
    record StopPlace(
            String insee,
            String name,
            @Nullable String label,
            PlaceKind kind,
            @Nullable Confidentiality confidentiality) {

        static StopPlace of(Place place) {
            String name =
                    Communes.official()
                            .byCode(place.insee())
                            .map(it -> it.name())
                            .orElse(place.insee());
            return new StopPlace(
                    place.insee(), name, place.label(), place.kind(), place.confidentiality());
        }
    }

    /**
     * A stop, as planned and as its occurrence says.
     *
     * @param typedMinutes as someone typed it; absent: estimated
     * @param neededMinutes of the way from the stop before; absent where it cannot be said
     * @param availableMinutes between leaving the stop before and arriving; absent of the first
     * @param state of the occurrence; absent until it follows the tour
     * @param startsAt of the occurrence, which may have been moved alone
     */
    record StopResponse(
            String occurrenceId,
            String actionId,
            StopPlace place,
            LocalTime arrivesAt,
            LocalTime leavesAt,
            @Nullable Integer typedMinutes,
            @Nullable Integer neededMinutes,
            @Nullable Long availableMinutes,
            @Nullable OccurrenceState state,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt) {

        static StopResponse of(SeenStop seen) {
            var stop = seen.stop();
            var leg = seen.leg();
            var occurrence = seen.occurrence();
            return new StopResponse(
                    stop.id(),
                    stop.actionId(),
                    StopPlace.of(stop.place()),
                    stop.arrivesAt(),
                    stop.leavesAt(),
                    stop.typedMinutes(),
                    leg == null ? null : leg.neededMinutes(),
                    leg == null ? null : Long.valueOf(leg.availableMinutes()),
                    occurrence == null ? null : occurrence.state(),
                    occurrence == null ? null : occurrence.period().startsAt(),
                    occurrence == null ? null : occurrence.period().endsAt());
        }
    }

    static TourResponse of(Seen seen) {
        Tour tour = seen.tour();
        Member driver = seen.driver();
        return new TourResponse(
                tour.id().value(),
                tour.plan().date(),
                tour.state(),
                tour.reason(),
                new Named(tour.plan().vehicle(), seen.vehicle()),
                driver == null ? null : Named.of(driver),
                seen.companions().stream().map(Named::of).toList(),
                seen.stops().stream().map(StopResponse::of).toList(),
                tour.version());
    }
}
