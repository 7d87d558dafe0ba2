package fr.parvis.actions.tour;

import static fr.parvis.actions.Places.CLUNY;
import static fr.parvis.actions.Places.SALORNAY;
import static fr.parvis.actions.Places.TOURNUS;
import static fr.parvis.actions.tour.TourFixtures.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.Places;
import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.clash.ClashFound;
import fr.parvis.actions.clash.Desk;
import fr.parvis.actions.occurrence.Crew;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFact;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceState;
import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.tour.TourDraft.DraftStop;
import fr.parvis.actions.travel.InMemoryRoadBook;
import fr.parvis.actions.travel.TravelHere;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanTourTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Desk desk = new Desk();
    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryTours tours = new InMemoryTours();
    private final TimeTour time =
            new TimeTour(
                    new TravelHere(Places.CLUNISOIS, new InMemoryRoadBook()), Places.CLUNISOIS);
    private final AlignStops align = new AlignStops(actions, desk.occurrences, Places.CLUNISOIS);
    private final PlanTour plan =
            new PlanTour(
                    tours,
                    new TourRules(time, desk.equipments, desk.members, actions),
                    align,
                    desk.claim);
    private final LookAtTour look =
            new LookAtTour(desk.occurrences, desk.members, desk.equipments, time);
    private final PreviewTour preview =
            new PreviewTour(
                    tours,
                    new TravelHere(Places.CLUNISOIS, new InMemoryRoadBook()),
                    new TellCommunes(desk.stored, id -> 3));
    private final Action bus = ActionFixtures.anAnnounced(Plans.aPermanence());

    private final Stop cluny = stop(bus.id().value(), CLUNY, "09:00", "11:00", null);
    private final Stop salornay = stop(bus.id().value(), SALORNAY, "11:30", "12:30", null);
    private final Stop tournus = stop(bus.id().value(), TOURNUS, "14:00", "16:00", null);

    @BeforeEach
    void anAction() {
        actions.add(bus, bus.changed());
    }

    @Test
    void a_day_entered_at_once_is_a_date_in_each_commune() {
        var tour = planned(cluny, salornay, tournus);

        assertThat(tour.plan().stops())
                .map(it -> occurrence(it).content().place())
                .containsExactly(cluny.place(), salornay.place(), tournus.place());
        assertThat(occurrence(salornay).period().startsAt()).hasToString("2026-03-02T10:30:00Z");
        assertThat(occurrence(salornay).crew().staff()).containsExactly(desk.anne.id().value());
        assertThat(occurrence(salornay).crew().equipment()).containsExactly(desk.bus);
        assertThat(occurrence(salornay).crew().tourId()).isEqualTo(tour.id().value());
    }

    @Test
    void a_day_planned_twice_under_one_id_is_there_once() {
        var tour = planned(cluny, salornay);

        in(() -> plan.plan(tour.id(), tour.plan()));

        assertThat(desk.stored.told).hasSize(2);
    }

    @Test
    void a_leg_that_cannot_be_driven_is_refused_by_name() {
        var early = stop(bus.id().value(), SALORNAY, "11:05", "12:30", null);

        assertThatThrownBy(() -> planned(cluny, early))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> {
                            assertThat(it.code()).isEqualTo("leg-impossible");
                            assertThat(it.detail()).contains("Cluny", "Salornay-sur-Guye");
                            assertThat(it.flaws())
                                    .extracting(Flaw::pointer)
                                    .containsExactly("/stops/1/arrivesAt");
                        });
        assertThat(desk.stored.told).isEmpty();
    }

    @Test
    void typed_minutes_win_over_the_estimate() {
        var early = stop(bus.id().value(), SALORNAY, "11:05", "12:30", 5);

        var tour = planned(cluny, early);

        assertThat(in(() -> look.at(tour)).stops().get(1).leg())
                .extracting(it -> it == null ? null : it.neededMinutes())
                .isEqualTo(5);
    }

    @Test
    void each_flaw_of_a_day_names_its_field() {
        var backwards = stop("none", CLUNY, "11:00", "10:00", null);
        var nowhere = stop(bus.id().value(), "00000", "11:00", "12:00", null);
        var late = stop(bus.id().value(), CLUNY, "14:00", "13:00", null);
        var typed =
                new TourPlan(
                        DAY, desk.room, "nobody", List.of(), List.of(backwards, nowhere, late));

        assertThatThrownBy(() -> in(() -> plan.plan(TourFixtures.newId(), typed)))
                .isInstanceOfSatisfying(
                        TourUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(
                                                "/vehicleId",
                                                "/driverId",
                                                "/stops/0/actionId",
                                                "/stops/1/place/insee",
                                                "/stops/2/leavesAt"));
    }

    @Test
    void a_vehicle_taken_elsewhere_is_refused_and_nothing_of_the_day_is_kept() {
        desk.stored(desk.at(SALORNAY, DAY + "T11:00", DAY + "T12:00", desk.only(desk.bus)));
        int told = desk.stored.told.size();

        assertThatThrownBy(() -> planned(cluny, salornay)).isInstanceOf(ClashFound.class);

        assertThat(desk.stored.told).hasSize(told);
        assertThat(desk.claims.ofOccurrence(cluny.id())).isEmpty();
    }

    @Test
    void a_change_touches_only_the_stops_that_differ() {
        var tour = planned(cluny, salornay, tournus);
        desk.stored.told.clear();
        changed(tour, cluny, later(salornay, 15), tournus);

        assertThat(desk.stored.told)
                .singleElement()
                .isInstanceOfSatisfying(
                        OccurrenceFact.OccurrenceMoved.class,
                        it -> assertThat(it.occurrenceId()).isEqualTo(salornay.id()));
    }

    @Test
    void a_stop_changed_alone_is_not_put_back_by_the_next_change_of_the_tour() {
        var tour = planned(cluny, salornay, tournus);
        var alone = occurrence(salornay).move(later(occurrence(salornay).period(), 30));
        desk.changed(occurrence(salornay), alone);

        var next = changed(tour, later(cluny, -15), salornay, tournus);
        finish(next);

        assertThat(occurrence(salornay)).isEqualTo(alone);
        assertThat(occurrence(cluny).period().startsAt()).hasToString("2026-03-02T07:45:00Z");
    }

    @Test
    void what_a_stop_says_alone_stays_where_the_tour_changes_something_else_of_it() {
        var tour = planned(cluny, salornay);
        var alone = occurrence(salornay).move(later(occurrence(salornay).period(), 30));
        desk.changed(occurrence(salornay), alone);

        in(() -> plan.change(tour.id(), 1, typed(desk.brahim.id().value(), cluny, salornay)));

        assertThat(occurrence(salornay).period()).isEqualTo(alone.period());
        assertThat(occurrence(salornay).crew().staff()).containsExactly(desk.brahim.id().value());
    }

    @Test
    void a_stop_that_the_tour_moves_itself_goes_where_the_tour_says() {
        var tour = planned(cluny, salornay);
        var alone = occurrence(salornay).move(later(occurrence(salornay).period(), 30));
        desk.changed(occurrence(salornay), alone);

        changed(tour, cluny, later(salornay, 45));

        assertThat(occurrence(salornay).period().startsAt()).hasToString("2026-03-02T11:15:00Z");
    }

    @Test
    void a_stop_moved_alone_to_where_the_tour_then_says_it_is_may_move_on_alone() {
        var tour = planned(cluny, salornay);
        var there = later(occurrence(salornay).period(), 30);
        desk.changed(occurrence(salornay), occurrence(salornay).move(there));
        var next = changed(tour, cluny, later(salornay, 30));
        var further = later(there, 30);
        desk.changed(occurrence(salornay), occurrence(salornay).move(further));

        finish(next);
        changed(next, later(cluny, -15), later(salornay, 30));

        assertThat(occurrence(salornay).period()).isEqualTo(further);
    }

    @Test
    void a_stop_taken_out_of_the_tour_alone_is_led_by_it_no_more() {
        var tour = planned(cluny, salornay);
        var crew = new Crew(List.of(), List.of(), null);
        var alone = occurrence(salornay).edit(occurrence(salornay).content(), crew);
        desk.changed(occurrence(salornay), alone);

        var next = changed(tour, cluny, later(salornay, 45));
        in(() -> plan.cancel(next.id(), next.version(), "panne"));

        assertThat(occurrence(salornay)).isEqualTo(alone);
    }

    @Test
    void what_a_kill_left_undone_is_done_before_the_next_change() {
        var tour = planned(cluny, salornay);
        tours.save(tour.change(typed(later(cluny, -15), salornay)));

        in(() -> plan.change(tour.id(), 2, typed(later(cluny, -15), later(salornay, 45))));

        assertThat(occurrence(cluny).period().startsAt()).hasToString("2026-03-02T07:45:00Z");
        assertThat(occurrence(salornay).period().startsAt()).hasToString("2026-03-02T11:15:00Z");
    }

    @Test
    void a_stop_taken_out_is_called_off_and_a_new_one_is_on() {
        var tour = planned(cluny, tournus);

        changed(tour, cluny, salornay);

        assertThat(occurrence(tournus).state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(occurrence(salornay).state()).isEqualTo(OccurrenceState.SCHEDULED);
        assertThat(occurrence(cluny).version()).isEqualTo(1);
    }

    @Test
    void a_tour_called_off_calls_off_its_stops_but_not_what_was_held() {
        var tour = planned(cluny, salornay);
        desk.changed(
                occurrence(cluny), occurrence(cluny).hold(occurrence(cluny).period().endsAt()));

        in(() -> plan.cancel(tour.id(), 1, "panne"));

        assertThat(occurrence(cluny).state()).isEqualTo(OccurrenceState.HELD);
        assertThat(occurrence(salornay).state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThatThrownBy(() -> in(() -> plan.cancel(tour.id(), 2, "panne")))
                .isInstanceOf(TourCancelled.class);
        assertThatThrownBy(() -> in(() -> plan.cancel(tour.id(), 2, " ")))
                .isInstanceOf(TourUnfit.class);
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        var tour = planned(cluny);
        changed(tour, cluny, salornay);

        assertThatThrownBy(() -> changed(tour, cluny)).isInstanceOf(TourStale.class);
        assertThatThrownBy(() -> in(() -> plan.cancel(TourFixtures.newId(), 1, "panne")))
                .isInstanceOf(TourNotFound.class);
    }

    @Test
    void what_a_kill_left_undone_is_finished_once() {
        var tour = Tour.plan(TourFixtures.newId(), typed(cluny, salornay));
        tours.add(tour);

        finish(tour);
        finish(tour);

        assertThat(desk.stored.told).hasSize(2);
    }

    @Test
    void two_who_finish_a_tour_at_the_same_moment_do_each_stop_once_and_neither_is_refused() {
        var tour = Tour.plan(TourFixtures.newId(), typed(cluny, salornay));
        tours.add(tour);
        var slower = new AlignStops(actions, outrunBy(() -> finish(tour)), Places.CLUNISOIS);

        run(() -> slower.align(tour));

        assertThat(desk.stored.told).hasSize(2);
        assertThat(occurrence(cluny).version()).isEqualTo(1);
    }

    @Test
    void an_older_change_is_not_finished_over_a_newer_one() {
        var tour = planned(cluny, salornay);
        changed(tour, cluny);

        finish(tour);

        assertThat(occurrence(salornay).state()).isEqualTo(OccurrenceState.CANCELLED);
    }

    @Test
    void a_tour_shows_what_its_stops_say_now() {
        var tour = planned(cluny, salornay);
        desk.changed(occurrence(salornay), occurrence(salornay).cancel("neige"));

        var seen = in(() -> look.at(tour));

        assertThat(seen.vehicle()).isEqualTo("Le bus");
        assertThat(seen.driver()).isEqualTo(desk.anne);
        assertThat(seen.stops())
                .extracting(it -> state(it.occurrence()))
                .containsExactly("SCHEDULED", "CANCELLED");
        assertThat(look.knows(cluny.id())).isTrue();
        assertThat(look.knows("other")).isFalse();
    }

    @Test
    void while_it_is_typed_the_ways_are_estimated_and_an_impossible_one_is_named() {
        var typed =
                new TourDraft(
                        DAY,
                        List.of(
                                draft(cluny),
                                draft(later(salornay, -25)),
                                new DraftStop(null, TOURNUS, null, null, null, null),
                                new DraftStop(null, CLUNY, null, null, null, 12),
                                new DraftStop(null, null, null, null, null, null)));

        var seen = in(() -> preview.preview(null, typed));

        assertThat(seen.told()).isEmpty();
        assertThat(seen.ways().get(0)).isEqualTo(PreviewTour.SeenWay.UNKNOWN);
        assertThat(seen.ways().get(1).availableMinutes()).isEqualTo(5);
        assertThat(seen.ways().get(1).flaw()).contains("Entre Cluny et Salornay-sur-Guye");
        assertThat(seen.ways().get(2).neededMinutes()).isPositive();
        assertThat(seen.ways().get(2).flaw()).isNull();
        assertThat(seen.ways().get(3).neededMinutes()).isEqualTo(12);
        assertThat(seen.ways().get(4).neededMinutes()).isNull();
    }

    @Test
    void before_it_is_changed_a_tour_says_which_communes_would_be_told() {
        var tour = planned(cluny, salornay, tournus);
        desk.changed(occurrence(tournus), occurrence(tournus).cancel("neige"));
        var same = new TourDraft(DAY, List.of(draft(tournus), draft(salornay), draft(cluny)));
        var other = new TourDraft(DAY, List.of(draft(later(cluny, 5))));
        var nextDay = new TourDraft(DAY.plusDays(1), same.stops());

        assertThat(told(tour, same)).isEmpty();
        assertThat(told(tour, other))
                .containsExactly(
                        new ToldCommune(cluny.id(), CLUNY, ToldCommune.Change.MOVED, 3),
                        new ToldCommune(salornay.id(), SALORNAY, ToldCommune.Change.CANCELLED, 3));
        assertThat(told(tour, nextDay))
                .extracting(ToldCommune::name)
                .containsExactly("Cluny", "Salornay-sur-Guye");
        assertThatThrownBy(() -> told(Tour.plan(TourFixtures.newId(), tour.plan()), same))
                .isInstanceOf(TourNotFound.class);
    }

    /** Occurrences that somebody else writes just before the first is added. */
    private Occurrences outrunBy(Runnable other) {
        var first = new AtomicBoolean(true);
        return (Occurrences)
                Proxy.newProxyInstance(
                        Occurrences.class.getClassLoader(),
                        new Class<?>[] {Occurrences.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("add") && first.getAndSet(false)) {
                                other.run();
                            }
                            return method.invoke(desk.occurrences, arguments);
                        });
    }

    private List<ToldCommune> told(Tour tour, TourDraft draft) {
        return in(() -> preview.preview(tour.id(), draft)).told();
    }

    private static DraftStop draft(Stop stop) {
        return new DraftStop(
                stop.id(),
                stop.place().insee(),
                stop.place().label(),
                stop.arrivesAt(),
                stop.leavesAt(),
                null);
    }

    private static String state(@Nullable Occurrence occurrence) {
        return occurrence == null ? "none" : occurrence.state().name();
    }

    private Occurrence occurrence(Stop stop) {
        return desk.stored.byId(new OccurrenceId(stop.id())).orElseThrow();
    }

    private Tour planned(Stop... stops) {
        return in(() -> plan.plan(TourFixtures.newId(), typed(stops)));
    }

    private Tour changed(Tour tour, Stop... stops) {
        return in(() -> plan.change(tour.id(), tour.version(), typed(stops)));
    }

    private void finish(Tour tour) {
        run(() -> plan.finish(tour.id(), tour.version()));
    }

    private TourPlan typed(Stop... stops) {
        return typed(desk.anne.id().value(), stops);
    }

    private TourPlan typed(String driver, Stop... stops) {
        return new TourPlan(DAY, desk.bus, driver, List.of(), List.of(stops));
    }

    private static Stop later(Stop stop, int minutes) {
        return new Stop(
                stop.id(),
                stop.actionId(),
                stop.place(),
                stop.arrivesAt().plusMinutes(minutes),
                stop.leavesAt().plusMinutes(minutes),
                null);
    }

    private static Period later(Period period, int minutes) {
        var by = Duration.ofMinutes(minutes);
        return new Period(period.startsAt().plus(by), period.endsAt().plus(by));
    }

    private static void run(Runnable work) {
        in(
                () -> {
                    work.run();
                    return true;
                });
    }

    private static <T> T in(Supplier<T> work) {
        return Desk.refusing(work);
    }
}
