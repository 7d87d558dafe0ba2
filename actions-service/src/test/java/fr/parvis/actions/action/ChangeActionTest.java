package fr.parvis.actions.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.house.HouseFixtures;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.InMemoryHouses;
import fr.parvis.actions.house.RegisterHouse;
import fr.parvis.actions.practice.Admission;
import fr.parvis.actions.practice.Arrangements;
import fr.parvis.actions.practice.BookingMode;
import fr.parvis.actions.practice.Organisation;
import fr.parvis.actions.practice.Place;
import fr.parvis.actions.practice.PlaceKind;
import fr.parvis.actions.practice.Plan;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.actions.practice.Theme;
import fr.parvis.actions.season.InMemorySeasons;
import fr.parvis.actions.season.SeasonId;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangeActionTest {

    private static final ActionId ID = new ActionId("0199f3a0-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2027-03-01T08:00:00Z");

    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryHouses houses = new InMemoryHouses();
    private final CheckPlan check = new CheckPlan(houses, new InMemorySeasons());
    private final DraftAction draft = new DraftAction(actions, check);
    private final ChangeAction change = new ChangeAction(actions, check, InstantSource.fixed(NOW));

    @BeforeEach
    void cluny() {
        new RegisterHouse(houses).register(Plans.CLUNY, HouseFixtures.identity("Cluny"));
    }

    @Test
    void drafted_twice_under_one_id_it_is_there_once() {
        var first = draft.draft(ID, Plans.aPermanence());
        var second = draft.draft(ID, Plans.a(Practice.LOCAL_EVENT, "Forum"));

        assertThat(second).isEqualTo(first);
        assertThat(actions.told).hasSize(1);
    }

    @Test
    void a_change_decided_on_an_older_version_is_refused() {
        draft.draft(ID, Plans.aPermanence());
        change.announce(ID);

        assertThatThrownBy(() -> change.change(ID, 1, Plans.aPermanence()))
                .isInstanceOf(ActionStale.class);
        assertThat(actions.byId(ID)).map(Action::version).contains(2L);
        assertThat(change.change(ID, 2, Plans.at(Plans.HALL)).version()).isEqualTo(3);
    }

    @Test
    void it_is_announced_called_off_and_opened_again() {
        draft.draft(ID, Plans.aPermanence());

        assertThat(change.announce(ID).state()).isEqualTo(ActionState.PLANNED);
        assertThat(change.cancel(ID, "Neige").state()).isEqualTo(ActionState.CANCELLED);
        assertThat(change.reopen(ID).state()).isEqualTo(ActionState.PLANNED);
        assertThat(actions.told)
                .extracting(it -> it.getClass().getSimpleName())
                .containsExactly(
                        "ActionChanged", "ActionPlanned", "ActionCancelled", "ActionPlanned");
    }

    @Test
    void a_home_visit_is_announced_with_somebody_elses_yes_and_only_once() {
        draft.draft(ID, Plans.a(Practice.HOME_VISIT, "Chez M. D."));
        assertThatThrownBy(() -> change.announce(ID)).isInstanceOf(ActionIncomplete.class);

        change.approve(ID, "visit-1");
        change.approve(ID, "visit-2");
        change.approve(new ActionId("none"), "visit-3");

        assertThat(actions.byId(ID).orElseThrow())
                .satisfies(it -> assertThat(it.state()).isEqualTo(ActionState.PLANNED))
                .satisfies(it -> assertThat(it.visitId()).isEqualTo("visit-1"))
                .satisfies(it -> assertThat(it.version()).isEqualTo(3));
    }

    @Test
    void a_yes_announces_nothing_that_is_called_off() {
        draft.draft(ID, Plans.a(Practice.HOME_VISIT, "Chez M. D."));
        change.cancel(ID, "plus besoin");

        change.approve(ID, "visit-1");

        assertThat(actions.byId(ID)).map(Action::state).contains(ActionState.CANCELLED);
    }

    @Test
    void it_becomes_an_antenna_of_a_house_that_is_there() {
        draft.draft(ID, Plans.aPermanence());
        var elsewhere = new HouseId("0199f3a0-0000-7000-8000-0000000000ff");

        assertThatThrownBy(() -> change.becomeAntenna(ID, elsewhere, "mardi"))
                .isInstanceOf(PlanUnfit.class);
        assertThat(change.becomeAntenna(ID, Plans.CLUNY, "mardi").former())
                .containsExactly(new FormerPractice(Practice.PERMANENCE, NOW));
    }

    @Test
    void what_is_not_there_is_not_found() {
        assertThatThrownBy(() -> change.announce(ID)).isInstanceOf(ActionNotFound.class);
    }

    @Test
    void everything_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> draft.draft(ID, imaginary()))
                .isInstanceOf(PlanUnfit.class)
                .satisfies(it -> assertThat(((Refusal) it).code()).isEqualTo("action-unfit"))
                .satisfies(
                        it ->
                                assertThat(((Refusal) it).flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly(
                                                "/houseId",
                                                "/seasonId",
                                                "/place/insee",
                                                "/themes",
                                                "/admission/capacity"));
        assertThat(actions.byId(ID)).isEmpty();
    }

    @Test
    void one_thing_that_does_not_exist_gives_its_own_code() {
        var nowhere = Plans.at(new Place("71999", null, PlaceKind.SQUARE, null));

        assertThatThrownBy(() -> draft.draft(ID, nowhere))
                .extracting(it -> ((Refusal) it).code())
                .isEqualTo("unknown-commune");
    }

    private static Plan imaginary() {
        return new Plan(
                Practice.PERMANENCE,
                "Nulle part",
                null,
                new SeasonId("none"),
                new HouseId("none"),
                new Place("71999", null, PlaceKind.SQUARE, null),
                List.of(new Theme("rien")),
                Organisation.ALONE,
                new Admission(BookingMode.SLOTS, null, true),
                Arrangements.NONE);
    }
}
