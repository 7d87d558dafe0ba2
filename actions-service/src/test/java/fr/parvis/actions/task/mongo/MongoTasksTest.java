package fr.parvis.actions.task.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.task.Horizon;
import fr.parvis.actions.task.Tasks;
import fr.parvis.actions.task.TasksContract;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoTasksTest implements TasksContract {

    private static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2027-04-01T00:00:00Z");

    @Autowired private Tasks tasks;
    @Autowired private Horizon horizon;

    @Override
    public Tasks tasks() {
        return tasks;
    }

    @Test
    void how_far_tasks_reach_is_kept_tenant_by_tenant() {
        Tenancy.as(
                TestTenants.MAURIAC,
                Actor.SYSTEM,
                () -> {
                    horizon.reach(MARCH);
                    horizon.reach(APRIL);
                    assertThat(horizon.reached()).contains(APRIL);
                });
        Tenancy.as(
                TestTenants.CLUNISOIS,
                Actor.SYSTEM,
                () -> assertThat(horizon.reached()).isNotEqualTo(Optional.of(APRIL)));
    }
}
