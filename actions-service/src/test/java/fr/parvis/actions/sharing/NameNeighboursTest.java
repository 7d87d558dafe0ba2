package fr.parvis.actions.sharing;

import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.actions.action.Action;
import fr.parvis.actions.action.ActionFixtures;
import fr.parvis.actions.action.ActionNotFound;
import fr.parvis.actions.action.InMemoryActions;
import fr.parvis.actions.equipment.Equipment;
import fr.parvis.actions.equipment.EquipmentFixtures;
import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.equipment.EquipmentNotFound;
import fr.parvis.actions.equipment.InMemoryEquipments;
import fr.parvis.actions.practice.Plans;
import fr.parvis.actions.practice.Practice;
import fr.parvis.starter.core.Flaw;
import fr.parvis.starter.core.Siren;
import fr.parvis.starter.test.TestTenants;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameNeighboursTest {

    private static final Agreement MAURIAC = Agreement.with(TestTenants.MAURIAC);

    private final InMemoryActions actions = new InMemoryActions();
    private final InMemoryEquipments equipments = new InMemoryEquipments();
    private final NameNeighbours name =
            new NameNeighbours(new InMemoryShares(), actions, equipments, Neighbourhood.BOTH);

    @Test
    void who_is_named_is_on_the_list_and_who_is_not_any_more_has_left() {
        Action action = stored(ActionFixtures.aDraft());

        Share named = named(action, 0, MAURIAC);
        Share nobody = named(action, 1);

        assertThat(named.neighbours()).containsExactly(TestTenants.MAURIAC);
        assertThat(ShareChanged.between(named, nobody).left())
                .containsExactly(TestTenants.MAURIAC.value());
        assertThat(nobody.neighbours()).isEmpty();
    }

    @Test
    void a_list_that_changed_meanwhile_is_read_again_first() {
        Action action = stored(ActionFixtures.aDraft());
        named(action, 0, MAURIAC);

        assertThatThrownBy(() -> named(action, 0)).isInstanceOf(ShareStale.class);
    }

    @Test
    void neither_oneself_nor_a_stranger_nor_anybody_twice_is_named() {
        Action action = stored(ActionFixtures.aDraft());

        assertThatThrownBy(() -> named(action, 0, Agreement.with(TestTenants.CLUNISOIS)))
                .isInstanceOfSatisfying(
                        ShareUnfit.class,
                        it ->
                                assertThat(it.flaws())
                                        .extracting(Flaw::pointer)
                                        .containsExactly("/neighbours/0/siren"));
        assertThatThrownBy(() -> named(action, 0, Agreement.with(new Siren("123456789"))))
                .isInstanceOfSatisfying(
                        ShareUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("unknown-neighbour"));
        assertThatThrownBy(() -> named(action, 0, MAURIAC, MAURIAC))
                .isInstanceOfSatisfying(
                        ShareUnfit.class, it -> assertThat(it.code()).isEqualTo("named-twice"));
    }

    @Test
    void a_home_visit_is_shared_with_nobody() {
        Action visit =
                stored(ActionFixtures.aDraft(Plans.a(Practice.HOME_VISIT, "Chez quelqu’un")));

        assertThatThrownBy(() -> named(visit, 0, MAURIAC))
                .isInstanceOfSatisfying(
                        ShareUnfit.class, it -> assertThat(it.code()).isEqualTo("private-action"));
    }

    @Test
    void what_is_not_there_or_not_lent_any_more_is_not_shared() {
        Equipment bus = EquipmentFixtures.aThing("Bus", EquipmentKind.VEHICLE);
        equipments.add(bus);
        equipments.save(bus.retire(), bus.retire().told());

        assertThatThrownBy(() -> inClunisois(() -> present(SharedKind.ACTION, "nowhere")))
                .isInstanceOf(ActionNotFound.class);
        assertThatThrownBy(() -> inClunisois(() -> present(SharedKind.EQUIPMENT, bus.id().value())))
                .isInstanceOf(EquipmentNotFound.class);
    }

    @Test
    void days_that_end_before_they_begin_are_refused() {
        Equipment bus = EquipmentFixtures.aThing("Bus", EquipmentKind.VEHICLE);
        equipments.add(bus);
        var backwards =
                new Agreement(
                        TestTenants.MAURIAC, LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1));

        assertThatThrownBy(
                        () ->
                                inClunisois(
                                        () ->
                                                name.name(
                                                        SharedKind.EQUIPMENT,
                                                        bus.id().value(),
                                                        0,
                                                        List.of(backwards))))
                .isInstanceOfSatisfying(
                        ShareUnfit.class,
                        it -> assertThat(it.code()).isEqualTo("until-before-from"));
    }

    private Share present(SharedKind kind, String id) {
        return name.present(kind, id);
    }

    private Action stored(Action action) {
        inClunisois(() -> actions.add(action, action.changed()));
        return action;
    }

    private Share named(Action action, long seen, Agreement... agreements) {
        return inClunisois(
                () -> name.name(SharedKind.ACTION, action.id().value(), seen, List.of(agreements)));
    }
}
