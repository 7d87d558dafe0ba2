package fr.parvis.actions.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every book of settings does. */
public interface OutcomeSettingsContract {

    OutcomeSettingsBook settings();

    @Test
    default void what_a_tenant_hides_is_kept_and_the_faster_change_stands() {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> {
                    var before = settings().present();
                    var first = before.hiding(Set.of(OutcomeDetail.AGES, OutcomeDetail.TIME));

                    assertThat(settings().save(first)).isTrue();
                    assertThat(settings().save(before.hiding(Set.of()))).isFalse();
                    assertThat(settings().present()).isEqualTo(first);
                    assertThat(settings().save(first.hiding(Set.of()))).isTrue();
                    assertThat(settings().present().hidden()).isEmpty();
                });
    }
}
