package fr.parvis.notifications;

import static fr.parvis.starter.test.TestTenants.MAURIAC;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Deliveries.Wanted;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.delivery.PlanDeliveries;
import fr.parvis.notifications.delivery.Sample;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ExplainedApi;
import fr.parvis.starter.test.OpenApiSnapshot;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.access.Belongings;
import fr.parvis.starter.test.access.TenantIsolation;
import fr.parvis.starter.test.access.WhoMayCall;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

@ParvisTest
class AccessTest implements WhoMayCall, TenantIsolation, OpenApiSnapshot, ExplainedApi {

    @Override
    public Belongings belongingsOfMauriac(ApplicationContext context) {
        var delivery = Tenancy.as(MAURIAC, Actor.SYSTEM, () -> planned(context));
        String letter = LaidAside.in(context, MAURIAC, "ouragan").getFirst();
        return new Belongings(
                Map.of(
                        "/api/v1/{tenant}/deliveries",
                        delivery.id(),
                        "/api/v1/{tenant}/dead-letters",
                        letter),
                List.of(delivery.recipient().address(), "ouragan"));
    }

    /** Asked again it is the same: the key is known. */
    private static Delivery planned(ApplicationContext context) {
        context.getBean(PlanDeliveries.class)
                .plan(MAURIAC, Sample.aMessage(), List.of(Sample.recipient("nicephore")));
        return context.getBean(Deliveries.class)
                .list(new Wanted(null, null, null), null, 1)
                .getFirst();
    }
}
