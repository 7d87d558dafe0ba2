package fr.parvis.actions.homevisit.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.actions.homevisit.DueVisits;
import fr.parvis.actions.homevisit.DueVisits.Work;
import fr.parvis.actions.homevisit.HomeVisit;
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
    @Autowired private MongoDatabase database;

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

    @Test
    void a_visit_stored_before_an_end_could_be_put_off_was_put_off_never() {
        var visit = HomeVisitFixtures.inProgress();
        Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, () -> visits.add(visit));
        database.getCollection(MongoHomeVisits.NAME)
                .updateOne(Filters.eq(visit.id().value()), Updates.unset("signs.extensions"));

        var read = Tenancy.as(TestTenants.CLUNISOIS, Actor.SYSTEM, () -> visits.byId(visit.id()));

        assertThat(read).map(HomeVisit::signs).contains(visit.signs());
    }
}
