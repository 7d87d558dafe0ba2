package fr.parvis.actions.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import org.junit.jupiter.api.Test;

/** What every road book does; each implementation runs it. */
public interface RoadBookContract {

    RoadBook book();

    @Test
    default void roads_are_as_the_coordinator_said_last_and_the_usual_ones_before() {
        Tenancy.as(
                TestTenants.MAURIAC,
                Actor.SYSTEM,
                () -> {
                    var change = new ChangeRoads(book());
                    assertThat(book().present()).isEqualTo(RoadSettings.USUAL);

                    change.change(0, new Roads(1.5, 40));
                    change.change(1, new Roads(1.6, 45));

                    assertThat(book().present()).isEqualTo(new RoadSettings(new Roads(1.6, 45), 2));
                    assertThatThrownBy(() -> change.change(1, Roads.USUAL))
                            .isInstanceOf(ChangeRoads.RoadsStale.class);
                    assertThat(book().save(new RoadSettings(Roads.USUAL, 2))).isFalse();
                    assertThat(book().save(new RoadSettings(Roads.USUAL, 1))).isFalse();
                });
    }
}
