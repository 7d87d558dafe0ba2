package fr.parvis.actions.agenda;

import static fr.parvis.actions.agenda.AgendaFixtures.announced;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.anOccurrence;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.occurrence.InMemoryOccurrences;
import fr.parvis.actions.occurrence.InMemoryWritten;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.PrintedCode;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Confidentiality;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.roll.InMemoryRolls;
import fr.parvis.actions.roll.Places;
import fr.parvis.actions.roll.Roll;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadAgendaTest {

    private static final Week WEEK = Week.read("2027-W10");
    private static final Place JONCY =
            new Place("71242", "Mairie", PlaceKind.TOWN_HALL, Confidentiality.ASIDE);

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();
    private final InMemoryHouses houses = new InMemoryHouses();
    private final InMemoryRolls rolls = new InMemoryRolls();
    private final ReadAgenda agenda =
            new ReadAgenda(
                    new InMemoryWritten(occurrences),
                    houses,
                    rolls,
                    () -> AgendaFixtures.CLUNISOIS,
                    () -> at("2027-03-10T12:00"));

    @BeforeEach
    void cluny() {
        var house = AgendaFixtures.cluny();
        houses.add(house, house.changed());
    }

    @Test
    void a_week_is_what_is_announced_and_open_in_it_by_its_beginning() {
        var sunday = added(announced(Plans.aPermanence(), "2027-03-14T21:00"));
        var monday = added(announced(Plans.aPermanence(), "2027-03-08T00:00"));
        added(announced(Plans.aPermanence(), "2027-03-15T00:00"));
        added(announced(Plans.aPermanence(), "2027-03-07T23:59"));
        added(anOccurrence(ActionFixtures.aDraft(), "2027-03-10T09:00"));
        added(announced(closed(Plans.aPermanence()), "2027-03-10T09:00"));

        var week = agenda.week(WEEK, null);

        assertThat(week.dates())
                .extracting(AgendaDate::id)
                .containsExactly(monday.id(), sunday.id());
        assertThat(week.upcoming()).isNull();
    }

    @Test
    void a_home_visit_is_never_shown_however_it_was_approved() {
        var plan = Plans.a(Practice.HOME_VISIT, "Chez Mme R.");
        var visit = ActionFixtures.aDraft(plan).approve("visit-1").announce();
        var occurrence = added(anOccurrence(visit, "2027-03-10T09:00"));

        assertThat(agenda.week(WEEK, null).dates()).isEmpty();
        assertThatExceptionOfType(NotInAgenda.class).isThrownBy(() -> agenda.date(occurrence.id()));
        assertThatExceptionOfType(NotInAgenda.class)
                .isThrownBy(() -> agenda.printed(PrintedCode.of(occurrence.id())));
        assertThat(agenda.subscribed(Subject.EVERYTHING)).isEmpty();
    }

    @Test
    void a_commune_is_shown_alone_and_an_unknown_one_refused() {
        added(announced(Plans.aPermanence(), "2027-03-10T09:00"));
        var joncy = added(announced(Plans.at(JONCY), "2027-03-11T09:00"));

        var week = agenda.week(WEEK, "71242");

        assertThat(week.dates()).extracting(AgendaDate::id).containsExactly(joncy.id());
        assertThat(week.dates().getFirst().spot()).isEqualTo(new Spot("71242", "Joncy", "Mairie"));
        assertThatExceptionOfType(AgendaCommuneUnknown.class)
                .isThrownBy(() -> agenda.week(WEEK, "99999"));
    }

    @Test
    void a_week_in_which_nothing_is_on_says_when_the_next_date_of_the_commune_is() {
        added(announced(Plans.at(JONCY), "2027-03-09T09:00").cancel("Neige"));
        added(announced(Plans.aPermanence(), "2027-03-16T09:00"));
        added(announced(Plans.at(JONCY), "2027-03-17T09:00").postpone("Neige"));
        var next = added(announced(Plans.at(JONCY), "2027-03-18T09:00"));

        var week = agenda.week(WEEK, "71242");

        assertThat(week.dates())
                .extracting(AgendaDate::standing)
                .containsExactly(Standing.CANCELLED);
        assertThat(id(week.upcoming())).isEqualTo(next.id());
    }

    @Test
    void an_empty_week_of_the_past_points_to_what_is_still_ahead() {
        added(announced(Plans.aPermanence(), "2027-02-23T09:00"));
        var ahead = added(announced(Plans.aPermanence(), "2027-03-10T13:00"));

        assertThat(id(agenda.week(Week.read("2027-W06"), null).upcoming())).isEqualTo(ahead.id());
        assertThat(agenda.week(Week.read("2027-W11"), null).upcoming()).isNull();
    }

    @Test
    void the_states_of_a_date_are_told() {
        var on = added(announced(Plans.aPermanence(), "2027-03-08T09:00"));
        var moved =
                added(
                        announced(Plans.aPermanence(), "2027-03-02T09:00")
                                .move(threeHours("2027-03-09T09:00")));
        var filled = added(announced(Plans.aPermanence(), "2027-03-10T09:00"));
        var postponed = added(announced(Plans.aPermanence(), "2027-03-11T09:00").postpone("Neige"));
        var cancelled = added(announced(Plans.aPermanence(), "2027-03-12T09:00").cancel("Neige"));
        fill(filled);
        fill(cancelled);

        assertThat(agenda.week(WEEK, null).dates())
                .extracting(AgendaDate::standing)
                .containsExactly(
                        Standing.ON,
                        Standing.MOVED,
                        Standing.FULL,
                        Standing.POSTPONED,
                        Standing.CANCELLED);
        assertThat(agenda.date(moved.id()).movedFrom()).isEqualTo(threeHours("2027-03-02T09:00"));
        assertThat(agenda.date(on.id()).movedFrom()).isNull();
        assertThat(agenda.date(postponed.id()).standing().isOn()).isFalse();
    }

    @Test
    void where_nobody_books_nothing_is_ever_full() {
        var walkIn = added(announced(free(Plans.aPermanence()), "2027-03-10T09:00"));
        fill(walkIn);

        assertThat(agenda.date(walkIn.id()).standing()).isEqualTo(Standing.ON);
        assertThat(agenda.date(walkIn.id()).bookable()).isFalse();
    }

    @Test
    void a_date_says_what_when_where_with_whom_and_whom_to_call() {
        var occurrence = added(announced(Plans.aPermanence(), "2027-03-11T09:00"));

        var date = agenda.date(occurrence.id());

        assertThat(date.title()).isEqualTo("Permanence aux Restos du Cœur");
        assertThat(date.period()).isEqualTo(threeHours("2027-03-11T09:00"));
        assertThat(date.spot()).isEqualTo(new Spot("71137", "Cluny", "Salle des Griottons"));
        assertThat(date.partners()).containsExactly("Restos du Cœur");
        assertThat(date.host())
                .isEqualTo(new Host("Maison de Cluny", "03\u00a085\u00a059\u00a000\u00a000"));
        assertThat(date.bookable()).isTrue();
        assertThat(date.isAhead(at("2027-03-11T11:59"))).isTrue();
        assertThat(date.isAhead(at("2027-03-11T12:00"))).isFalse();
        assertThat(date.writtenAt()).isEqualTo(InMemoryWritten.BEGINNING.plusSeconds(1));
    }

    @Test
    void a_house_that_is_not_known_any_more_leaves_the_phone_of_the_tenant() {
        var plan = Plans.from(new HouseId("gone"), Plans.aPermanence());
        var occurrence = added(announced(plan, "2027-03-11T09:00"));

        assertThat(agenda.date(occurrence.id()).host())
                .isEqualTo(
                        new Host("France services de Cluny", "03\u00a053\u00a001\u00a000\u00a041"));
    }

    @Test
    void the_code_on_paper_leads_to_the_date_and_an_unknown_one_nowhere() {
        var occurrence = added(announced(Plans.aPermanence(), "2027-03-11T09:00"));

        assertThat(agenda.printed(PrintedCode.of(occurrence.id())).id()).isEqualTo(occurrence.id());
        assertThatExceptionOfType(NotInAgenda.class)
                .isThrownBy(() -> agenda.printed(new PrintedCode("zzzzzzzz")));
        assertThatExceptionOfType(NotInAgenda.class)
                .isThrownBy(() -> agenda.date(new OccurrenceId("none")));
    }

    @Test
    void a_calendar_follows_a_commune_a_place_or_a_theme_from_three_months_ago_on() {
        var cluny = added(announced(Plans.aPermanence(), "2027-03-11T09:00"));
        var joncy = added(announced(Plans.at(JONCY), "2027-03-12T09:00"));
        added(announced(Plans.aPermanence(), "2026-11-11T09:00"));
        added(announced(Plans.aPermanence(), "2028-06-11T09:00"));

        assertThat(followed(Subject.EVERYTHING)).containsExactly(cluny.id(), joncy.id());
        assertThat(followed(new Subject("71242", null, null))).containsExactly(joncy.id());
        assertThat(followed(new Subject(null, "salle des griottons", null)))
                .containsExactly(cluny.id());
        assertThat(followed(new Subject(null, "Salle des fêtes", null))).isEmpty();
        assertThat(
                        followed(
                                new Subject(
                                        "71137",
                                        null,
                                        "numerique--acceder-a-des-services-en-ligne")))
                .containsExactly(cluny.id());
        assertThat(
                        followed(
                                new Subject(
                                        null,
                                        null,
                                        "numerique--maitriser-les-fondamentaux-du-numerique")))
                .isEmpty();
    }

    @Test
    void the_present_week_is_that_of_the_tenants_own_clock() {
        var late = at("2027-03-07T23:30");
        var reunion = AgendaFixtures.tenant("Indian/Reunion", "RE", "+262262000000");

        assertThat(agenda.present()).isEqualTo(WEEK);
        assertThat(
                        new ReadAgenda(
                                        new InMemoryWritten(occurrences),
                                        houses,
                                        rolls,
                                        () -> reunion,
                                        () -> late)
                                .present())
                .isEqualTo(WEEK);
    }

    private List<OccurrenceId> followed(Subject subject) {
        return agenda.subscribed(subject).stream().map(AgendaDate::id).toList();
    }

    private static @Nullable OccurrenceId id(@Nullable AgendaDate date) {
        return date == null ? null : date.id();
    }

    private Occurrence added(Occurrence occurrence) {
        occurrences.add(occurrence, occurrence.told());
        return occurrence;
    }

    private void fill(Occurrence occurrence) {
        rolls.open(Roll.open(occurrence.id().value(), Places.heads(0), null, Instant.EPOCH));
    }

    private static Plan closed(Plan plan) {
        return with(plan, new Admission(BookingMode.NONE, null, false));
    }

    private static Plan free(Plan plan) {
        return with(plan, Admission.FREE);
    }

    private static Plan with(Plan plan, Admission admission) {
        return new Plan(
                plan.practice(),
                plan.title(),
                plan.description(),
                plan.seasonId(),
                plan.houseId(),
                plan.place(),
                plan.themes(),
                plan.organisation(),
                admission,
                plan.arrangements());
    }
}
