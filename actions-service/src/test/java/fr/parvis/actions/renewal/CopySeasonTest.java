package fr.parvis.actions.renewal;

import static fr.parvis.actions.calendar.CalendarFixtures.everyMonths;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.LEA;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.PARIS;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.rhythm.RhythmFixtures.MORNING;
import static fr.parvis.actions.rhythm.RhythmFixtures.days;
import static fr.parvis.actions.rhythm.RhythmFixtures.thursdays;
import static fr.parvis.actions.season.SeasonFixtures.plan;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionSearch;
import fr.parvis.actions.action.ActionState;
import fr.parvis.actions.action.CheckPlan;
import fr.parvis.actions.action.DraftAction;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.calendar.DayOff;
import fr.parvis.actions.closure.InMemoryClosureBook;
import fr.parvis.actions.closure.LookUpDaysOff;
import fr.parvis.actions.closure.OneTenant;
import fr.parvis.actions.house.House;
import fr.parvis.actions.house.HouseFixtures;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.occurrence.CheckOccurrence;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.ScheduleOccurrences;
import fr.parvis.actions.practice.Authorisation;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.rhythm.InMemoryRhythms;
import fr.parvis.actions.rhythm.MakeDates;
import fr.parvis.actions.rhythm.PlanRhythm;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.Timing;
import fr.parvis.actions.season.InMemorySeasons;
import fr.parvis.actions.season.OpenSeason;
import fr.parvis.actions.season.Season;
import fr.parvis.actions.season.SeasonFixtures;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.actions.season.SeasonNotFound;
import fr.parvis.actions.season.SeasonPlan;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CopySeasonTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2027-05-03T08:00:00Z"));
    private static final SeasonId NEXT = new SeasonId("0199f3a0-0000-7000-8000-0000000000e2");
    private static final SeasonPlan NEXT_PLAN = plan("2027-2028", "2027-09-01", "2028-06-30");

    private final TenantDirectory directory = OneTenant.clunisois();
    private final InMemoryHouses houses = new InMemoryHouses();
    private final InMemorySeasons seasons = new InMemorySeasons();
    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryRhythms rhythms = new InMemoryRhythms();
    private final InMemoryRenewals renewals = new InMemoryRenewals();
    private final ScheduleOccurrences schedule =
            new ScheduleOccurrences(actions, occurrences, new CheckOccurrence(CLOCK));
    private final PlanRhythm planRhythm =
            new PlanRhythm(actions, rhythms, new MakeDates(schedule, directory));
    private final CarryOver carry =
            new CarryOver(
                    actions,
                    new DraftAction(actions, new CheckPlan(houses, seasons)),
                    new CarryDates(
                            rhythms,
                            occurrences,
                            new CarryRhythm(planRhythm),
                            new CarryDate(schedule, directory)));
    private final CopySeason copy =
            new CopySeason(seasons, new OpenSeason(seasons), renewals, carry);
    private final FlagDaysOff flag =
            new FlagDaysOff(
                    occurrences,
                    new LookUpDaysOff(directory, new InMemoryClosureBook()),
                    directory);
    private final Season season = SeasonFixtures.aSeason("2026-2027", "2026-09-01", "2027-06-30");

    @BeforeEach
    void aSeasonAndAHouseAreThere() {
        seasons.add(season);
        House cluny = House.register(Plans.CLUNY, HouseFixtures.identity("Cluny"));
        houses.add(cluny, cluny.changed());
    }

    @Test
    void an_action_is_copied_as_a_draft_of_the_new_season() {
        anAction(Practice.PUBLIC_SPACE_PRESENCE);

        var copied = copied();

        assertThat(copied.season().plan()).isEqualTo(NEXT_PLAN);
        assertThat(copied.carried().actions()).isEqualTo(1);
        assertThat(ofNext())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.state()).isEqualTo(ActionState.DRAFT);
                            assertThat(it.plan().title()).isEqualTo("Sortie");
                            assertThat(it.plan().seasonId()).isEqualTo(NEXT);
                        });
    }

    @Test
    void an_authorisation_that_was_granted_is_to_be_asked_again() {
        anAction(Practice.PUBLIC_SPACE_PRESENCE);

        copied();

        assertThat(ofNext().getFirst().plan().arrangements().authorisation())
                .isEqualTo(Authorisation.TO_ASK);
    }

    @Test
    void what_was_called_off_and_home_visits_stay_behind() {
        var cancelled = anAction(Practice.PERMANENCE).cancel("local fermé");
        actions.save(cancelled, cancelled.changed());
        anAction(Practice.HOME_VISIT);

        assertThat(copied().carried().actions()).isZero();
        assertThat(ofNext()).isEmpty();
    }

    @Test
    void a_date_keeps_its_weekday_and_its_hours() {
        var action = anAction(Practice.PERMANENCE);
        aDate(action, "2026-10-10T09:00");
        aDate(action, "2027-03-27T09:00");

        assertThat(copied().carried().dates()).isEqualTo(2);
        assertThat(datesOfNext())
                .extracting(Occurrence::period)
                .containsExactly(threeHours("2027-10-09T09:00"), threeHours("2028-03-25T09:00"));
        assertThat(datesOfNext()).extracting(Occurrence::announced).containsOnly(false);
    }

    @Test
    void dates_called_off_or_put_off_stay_behind() {
        var action = anAction(Practice.PERMANENCE);
        var off = aDate(action, "2026-10-10T09:00");
        var later = aDate(action, "2026-10-17T09:00");
        occurrences.save(off.cancel("neige"), off.told());
        occurrences.save(later.postpone("neige"), later.told());

        assertThat(copied().carried().dates()).isZero();
        assertThat(datesOfNext()).isEmpty();
    }

    @Test
    void a_date_that_would_lie_outside_the_new_season_is_left_out_and_counted() {
        aDate(anAction(Practice.PERMANENCE), "2026-09-01T09:00");

        assertThat(copied().carried().leftOut()).isEqualTo(1);
        assertThat(datesOfNext()).isEmpty();
    }

    @Test
    void every_thursday_of_the_season_is_every_thursday_of_the_next() {
        repeat(anAction(Practice.PERMANENCE), thursdays("2026-09-01", "2027-06-30", "2026-11-12"));

        var copied = copied();

        assertThat(copied.carried().dates()).isEqualTo(44);
        assertThat(datesOfNext())
                .hasSize(44)
                .allMatch(it -> day(it).getDayOfWeek() == THURSDAY)
                .allMatch(it -> NEXT_PLAN.holds(day(it)));
        assertThat(rhythms.ofAction(ofNext().getFirst().id()))
                .extracting(it -> it.timing().words())
                .containsExactly(
                        "tous les jeudis, de 9\u00a0h à 12\u00a0h, jusqu’au 30\u00a0juin\u00a02028");
    }

    @Test
    void a_rule_that_ended_early_ends_as_early() {
        repeat(anAction(Practice.PERMANENCE), thursdays("2026-10-01", "2026-10-29"));

        copied();

        assertThat(datesOfNext())
                .extracting(it -> day(it).toString())
                .containsExactly(
                        "2027-09-30", "2027-10-07", "2027-10-14", "2027-10-21", "2027-10-28");
    }

    @Test
    void the_second_tuesday_stays_the_second_tuesday() {
        var rule = everyMonths(1, Set.of(2), TUESDAY, "2026-09-01", "2026-12-31").checked();
        repeat(anAction(Practice.PERMANENCE), new Timing(rule, MORNING, days()));

        copied();

        assertThat(datesOfNext())
                .extracting(it -> day(it).toString())
                .containsExactly("2027-09-14", "2027-10-12", "2027-11-09", "2027-12-14");
    }

    @Test
    void a_rule_with_no_date_in_the_new_season_is_left_out() {
        repeat(anAction(Practice.PERMANENCE), thursdays("2026-09-01", "2026-09-03"));
        var shorter = plan("2027-2028", "2027-09-06", "2027-09-30");

        var copied = copy.copy(season.id(), NEXT, shorter);

        assertThat(copied.carried().dates()).isEqualTo(1);
        assertThat(
                        copy.copy(season.id(), other(), plan("Un jour", "2027-09-03", "2027-09-03"))
                                .carried()
                                .leftOut())
                .isEqualTo(1);
    }

    @Test
    void said_again_or_begun_again_after_a_stop_nothing_is_copied_twice() {
        var action = anAction(Practice.PERMANENCE);
        aDate(action, "2026-10-10T09:00");
        repeat(action, thursdays("2026-10-01", "2026-10-29"));
        copied();

        copied();
        copy.finish(NEXT);

        assertThat(ofNext()).hasSize(1);
        assertThat(datesOfNext()).hasSize(6);
        assertThat(renewals.told).hasSize(1);
    }

    @Test
    void a_season_stored_just_before_a_stop_gets_its_actions() {
        anAction(Practice.PERMANENCE);
        seasons.add(Season.open(NEXT, NEXT_PLAN));
        var renewal = Renewal.of(NEXT, season.id(), season.plan(), NEXT_PLAN);
        renewals.add(renewal, renewal.asked());

        copy.finish(NEXT);

        assertThat(ofNext()).hasSize(1);
    }

    @Test
    void a_season_that_is_not_there_is_not_copied() {
        assertThatThrownBy(() -> copy.copy(other(), NEXT, NEXT_PLAN))
                .isInstanceOf(SeasonNotFound.class);
        assertThat(seasons.byId(NEXT)).isEmpty();
    }

    @Test
    void dates_on_days_off_are_flagged_with_the_reason() {
        repeat(anAction(Practice.PERMANENCE), thursdays("2026-11-09", "2026-12-31"));

        var copied = copied();

        assertThat(flag.of(copied.season()))
                .extracting(it -> it.date() + " " + it.daysOff().getFirst().words())
                .containsExactly(
                        "2027-11-11 Armistice de 1918 (jour férié)",
                        "2027-12-23 Vacances de Noël (zone\u00a0A)",
                        "2027-12-30 Vacances de Noël (zone\u00a0A)");
        assertThat(flag.of(copied.season()).getFirst().daysOff())
                .extracting(DayOff::kind)
                .containsExactly(DayOff.Kind.PUBLIC_HOLIDAY);
    }

    @Test
    void weeks_are_counted_so_that_the_first_days_come_closest() {
        assertThat(shiftedFrom("2026-09-01", "2027-09-01")).isEqualTo("2027-08-31");
        assertThat(shiftedFrom("2026-09-01", "2027-09-03")).isEqualTo("2027-08-31");
        assertThat(shiftedFrom("2026-09-01", "2027-09-04")).isEqualTo("2027-09-07");
        assertThat(shiftedFrom("2026-09-01", "2026-09-01")).isEqualTo("2026-09-01");
        assertThat(shiftedFrom("2026-09-01", "2026-08-25")).isEqualTo("2026-08-25");
    }

    private static LocalDate shiftedFrom(String from, String to) {
        return Renewal.of(NEXT, NEXT, plan("A", from, "2027-06-30"), plan("B", to, "2028-06-30"))
                .shifted(LocalDate.parse(from));
    }

    private Copied copied() {
        return copy.copy(season.id(), NEXT, NEXT_PLAN);
    }

    private Action anAction(Practice practice) {
        var plan = Plans.a(practice, "Sortie");
        var action = ActionFixtures.aDraft(inSeason(plan));
        actions.add(action, action.changed());
        return action;
    }

    private Plan inSeason(Plan plan) {
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                season.id(),
                plan.houseId(),
                plan.place(),
                plan.themes(),
                plan.organisation(),
                plan.admission(),
                plan.arrangements());
    }

    private Occurrence aDate(Action action, String start) {
        var date = anOccurrence(action, start);
        occurrences.add(date, date.told());
        return date;
    }

    private void repeat(Action action, Timing timing) {
        planRhythm.plan(new RhythmId(UUID.randomUUID().toString()), action.id(), timing, LEA);
    }

    private List<Action> ofNext() {
        return actions.latestFirst(new ActionSearch(null, null, NEXT.value(), null), null, 100);
    }

    private List<Occurrence> datesOfNext() {
        return ofNext().stream().flatMap(it -> occurrences.ofAction(it.id()).stream()).toList();
    }

    private static LocalDate day(Occurrence date) {
        return LocalDate.ofInstant(date.period().startsAt(), PARIS);
    }

    private static SeasonId other() {
        return new SeasonId(UUID.randomUUID().toString());
    }
}
