package fr.parvis.actions.request.mongo;

import static fr.parvis.actions.request.RequestFixtures.MONDAY;
import static fr.parvis.actions.request.RequestFixtures.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.actions.request.DueRequests;
import fr.parvis.actions.request.DueRequests.Forgettable;
import fr.parvis.actions.request.ForgetAskers;
import fr.parvis.actions.request.Requests;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoDueRequestsTest {

    @Autowired private Requests requests;
    @Autowired private DueRequests due;
    @Autowired private ForgetAskers forget;

    @Test
    void who_asked_is_due_to_be_forgotten_a_year_later_and_not_before() {
        var request = aRequest(MONDAY);
        var found = new Forgettable(TestTenants.MAURIAC, request.id());
        var end = MONDAY.plus(ForgetAskers.KEPT);

        inMauriac(() -> requests.add(request, List.of(request.received())));

        assertThat(due.toForget(end.minusMillis(1))).doesNotContain(found);
        assertThat(due.toForget(end)).contains(found);
        inMauriac(() -> forget.forget(request.id()));
        assertThat(due.toForget(end)).doesNotContain(found);
    }

    private static void inMauriac(Runnable work) {
        Tenancy.as(TestTenants.MAURIAC, Actor.SYSTEM, work);
    }
}
