package fr.parvis.actions.homevisit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.homevisit.DueVisits;
import fr.parvis.actions.homevisit.DueVisits.Work;
import fr.parvis.actions.homevisit.HomeVisitFixtures;
import fr.parvis.actions.homevisit.HomeVisits;
import fr.parvis.actions.homevisit.HomeVisitsContract;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoHomeVisitsTest implements HomeVisitsContract {
    @Autowired private HomeVisits visits;
    @Autowired private DueVisits due;

    @Override
    public HomeVisits visits() {
        return visits;
    }

    @Test
    void what_is_due_is_found_across_tenants_at_its_moment() {
        var visit = HomeVisitFixtures.approved();
        Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, () -> visits.add(visit));
        var work = new Work(TestTenants.MAURIAC, visit.id().value());

        assertThat(due.due(HomeVisitFixtures.ENDS)).contains(work);
        assertThat(due.due(HomeVisitFixtures.ENDS.minusMillis(1))).doesNotContain(work);
    }
}
