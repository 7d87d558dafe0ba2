package fr.parvis.actions.lending;

import static fr.parvis.actions.occurrence.OccurrenceFixtures.at;
import static fr.parvis.actions.occurrence.OccurrenceFixtures.threeHours;
import static fr.parvis.actions.sharing.Neighbourhood.inClunisois;
import static fr.parvis.actions.sharing.Neighbourhood.inMauriac;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.equipment.EquipmentKind;
import fr.parvis.actions.occurrence.Period;
import fr.parvis.starter.test.TestTenants;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every collection of shared things does; each implementation runs it. */
public interface SharedThingsContract {

    SharedThings things();

    @Test
    default void a_thing_is_seen_as_it_was_told_last_by_who_was_told() {
        SharedThing bus = aThing("Bus");
        SharedThing renamed =
                new SharedThing(bus.id(), bus.owner(), "Bus bleu", bus.kind(), null, null);

        inMauriac(
                () -> {
                    things().put(bus);
                    things().put(renamed);
                    assertThat(things().byId(bus.id())).contains(renamed);
                    assertThat(things().inOrder(null, 500)).contains(renamed);
                    assertThat(things().inOrder(bus.id(), 500)).doesNotContain(renamed);
                });
        inClunisois(() -> assertThat(things().byId(bus.id())).isEmpty());
    }

    @Test
    default void what_takes_it_is_seen_until_it_is_free() {
        SharedThing bus = aThing("Bus");
        TakenTime morning = taken(bus, "2031-03-06T09:00", null, 1);
        inMauriac(
                () -> {
                    things().put(morning);
                    assertThat(things().taken(bus.id(), day())).containsExactly(morning);

                    things().free(bus.id(), morning.holder());

                    assertThat(things().taken(bus.id(), day())).isEmpty();
                });
    }

    @Test
    default void what_is_told_late_overwrites_nothing_newer() {
        SharedThing bus = aThing("Bus");
        TakenTime first = taken(bus, "2031-03-06T09:00", null, 1);
        TakenTime moved =
                new TakenTime(
                        bus.id(), first.holder(), threeHours("2031-03-06T14:00"), null, false, 2);
        inMauriac(
                () -> {
                    things().put(first);
                    things().put(moved);
                    things().put(first);

                    assertThat(things().taken(bus.id(), day())).containsExactly(moved);
                });
    }

    @Test
    default void a_thing_forgotten_leaves_what_was_borrowed_of_it() {
        SharedThing bus = aThing("Bus");
        TakenTime theirs = taken(bus, "2031-03-06T09:00", null, 1);
        TakenTime ours = taken(bus, "2031-03-06T14:00", "le forum", 1);
        inMauriac(
                () -> {
                    things().put(bus);
                    things().put(theirs);
                    things().put(ours);

                    things().forget(bus.id());

                    assertThat(things().byId(bus.id())).isEmpty();
                    assertThat(things().taken(bus.id(), day())).containsExactly(ours);
                    assertThat(things().ours(at("2031-03-06T15:00"))).contains(ours);
                    assertThat(things().ours(at("2031-03-06T17:00"))).doesNotContain(ours);
                });
    }

    private static Period day() {
        return new Period(at("2031-03-06T00:00"), at("2031-03-07T00:00"));
    }

    private static SharedThing aThing(String name) {
        return new SharedThing(
                UUID.randomUUID().toString(),
                TestTenants.CLUNISOIS,
                name,
                EquipmentKind.VEHICLE,
                null,
                null);
    }

    private static TakenTime taken(
            SharedThing thing, String start, @Nullable String purpose, long told) {
        return new TakenTime(
                thing.id(), UUID.randomUUID().toString(), threeHours(start), purpose, false, told);
    }
}
