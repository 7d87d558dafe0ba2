package fr.parvis.actions.renewal;

import static fr.parvis.actions.season.SeasonFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.season.SeasonId;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.TestTenants;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every collection of renewals does; each implementation runs it. */
public interface RenewalsContract {

    Renewals renewals();

    @Test
    default void a_season_is_made_from_another_once() {
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> {
                    var renewal =
                            Renewal.of(
                                    new SeasonId(UUID.randomUUID().toString()),
                                    new SeasonId(UUID.randomUUID().toString()),
                                    plan("2026-2027", "2026-09-01", "2027-06-30"),
                                    plan("2027-2028", "2027-09-01", "2028-06-30"));

                    assertThat(renewals().add(renewal, renewal.asked())).isTrue();
                    assertThat(renewals().add(renewal, renewal.asked())).isFalse();
                    assertThat(renewals().byId(renewal.to())).contains(renewal);
                    assertThat(renewals().byId(renewal.from())).isEmpty();
                });
    }
}
