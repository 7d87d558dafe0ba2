package fr.parvis.actions.travel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.tenancy.Tenant.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TourTimingTest {

    private static final long SEED = Long.getLong("parvis.travel.seed", System.nanoTime());
    private static final Instant NINE = Instant.parse("2027-01-12T08:00:00Z");
    private static final Position CLUNY = new Position(46.431, 4.670);
    private static final Position SALORNAY = new Position(46.518, 4.601);
    private static final Travel TRAVEL =
            new Travel(Map.of("71137", CLUNY, "71495", SALORNAY), Roads.USUAL);

    private final Random dice = new Random(SEED);

    @Test
    void a_leg_that_is_too_short_is_named() {
        var timing = TourTiming.of(List.of(cluny(), salornay(17, null)), TRAVEL);

        assertThat(timing.isFeasible()).isFalse();
        assertThat(timing.impossible())
                .extracting(Leg::words)
                .containsExactly(
                        "Entre Cluny et Salornay-sur-Guye\u00a0: 18\u00a0min de route,"
                                + " 17\u00a0min prévues.");
    }

    @Test
    void a_leg_that_just_fits_is_possible() {
        assertThat(TourTiming.of(List.of(cluny(), salornay(18, null)), TRAVEL).isFeasible())
                .isTrue();
    }

    @Test
    void typed_minutes_win_over_the_estimate_both_ways() {
        assertThat(TourTiming.of(List.of(cluny(), salornay(17, 15)), TRAVEL).isFeasible()).isTrue();
        assertThat(TourTiming.of(List.of(cluny(), salornay(18, 25)), TRAVEL).isFeasible())
                .isFalse();
    }

    @Test
    void an_unknown_way_is_not_refused_unless_it_goes_back_in_time() {
        var nowhere = new Travel(Map.of(), Roads.USUAL);

        assertThat(TourTiming.of(List.of(cluny(), salornay(1, null)), nowhere).isFeasible())
                .isTrue();
        assertThat(TourTiming.of(List.of(cluny(), salornay(-1, null)), nowhere).impossible())
                .extracting(Leg::words)
                .containsExactly(
                        "Entre Cluny et Salornay-sur-Guye\u00a0: l’arrivée est prévue avant le"
                                + " départ.");
    }

    @Test
    void a_second_before_is_before() {
        var early = stop("71495", NINE.minusSeconds(1), NINE, null);

        assertThat(
                        TourTiming.of(List.of(cluny(), early), new Travel(Map.of(), Roads.USUAL))
                                .isFeasible())
                .isFalse();
    }

    @Test
    void a_stop_that_ends_before_it_begins_is_named() {
        var backwards = stop("71137", NINE, NINE.minusSeconds(60), null);

        var timing = TourTiming.of(List.of(backwards), TRAVEL);

        assertThat(timing.isFeasible()).isFalse();
        assertThat(timing.stopsThatEndBeforeTheyBegin()).containsExactly(backwards);
    }

    @Test
    void a_tour_without_or_with_one_stop_has_no_way() {
        assertThat(TourTiming.of(List.of(), TRAVEL).isFeasible()).isTrue();
        assertThat(TourTiming.of(List.of(cluny()), TRAVEL).legs()).isEmpty();
    }

    @Test
    void any_tour_with_time_enough_is_feasible_and_a_minute_less_on_a_leg_names_that_leg() {
        for (int at = 0; at < 1_000; at++) {
            Travel travel = somewhere(2 + dice.nextInt(8));
            List<PlannedStop> stops = justInTime(travel);
            int late = 1 + dice.nextInt(stops.size() - 1);

            assertThat(TourTiming.of(stops, travel).isFeasible()).as("seed %s", SEED).isTrue();
            assertThat(TourTiming.of(aMinuteEarlier(stops, late), travel).impossible())
                    .as("seed %s", SEED)
                    .extracting(leg -> leg.to().label())
                    .containsExactly(stops.get(late).label());
        }
    }

    private Travel somewhere(int communes) {
        Map<String, Position> centres = new HashMap<>();
        for (int at = 0; at < communes; at++) {
            centres.put(
                    String.valueOf(at),
                    new Position(46 + dice.nextDouble(), 4 + dice.nextDouble()));
        }
        return new Travel(centres, new Roads(1 + dice.nextDouble(), 30 + dice.nextInt(60)));
    }

    /** Through all its communes, leaving each as late as the next one allows. */
    private List<PlannedStop> justInTime(Travel travel) {
        List<PlannedStop> stops = new ArrayList<>();
        Instant now = NINE;
        for (int at = 0; at < travel.centres().size(); at++) {
            int way =
                    at == 0
                            ? 0
                            : travel.minutes(String.valueOf(at - 1), String.valueOf(at))
                                    .orElseThrow();
            Instant arrival = now.plus(Duration.ofMinutes(way));
            now = arrival.plus(Duration.ofMinutes(5 + dice.nextInt(60)));
            stops.add(stop(String.valueOf(at), arrival, now, null));
        }
        return stops;
    }

    private static List<PlannedStop> aMinuteEarlier(List<PlannedStop> stops, int late) {
        List<PlannedStop> changed = new ArrayList<>(stops);
        PlannedStop stop = stops.get(late);
        changed.set(
                late, stop(stop.insee(), stop.arrivesAt().minusSeconds(60), stop.leavesAt(), null));
        return changed;
    }

    private static PlannedStop cluny() {
        return new PlannedStop("71137", "Cluny", NINE.minusSeconds(3_600), NINE, null);
    }

    private static PlannedStop salornay(int minutesLater, @Nullable Integer typed) {
        Instant arrival = NINE.plus(Duration.ofMinutes(minutesLater));
        return new PlannedStop(
                "71495", "Salornay-sur-Guye", arrival, arrival.plusSeconds(3_600), typed);
    }

    private static PlannedStop stop(
            String insee, Instant arrives, Instant leaves, @Nullable Integer typed) {
        return new PlannedStop(insee, insee, arrives, leaves, typed);
    }
}
