package fr.parvis.actions;

import fr.parvis.actions.house.HouseFixtures;
import fr.parvis.actions.house.HouseId;
import fr.parvis.actions.house.RegisterHouse;
import fr.parvis.starter.core.Actor;
import fr.parvis.starter.tenancy.Tenancy;
import fr.parvis.starter.test.ExplainedApi;
import fr.parvis.starter.test.OpenApiSnapshot;
import fr.parvis.starter.test.ParvisTest;
import fr.parvis.starter.test.TestTenants;
import fr.parvis.starter.test.access.Belongings;
import fr.parvis.starter.test.access.TenantIsolation;
import fr.parvis.starter.test.access.WhoMayCall;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;

@ParvisTest
class AccessTest implements WhoMayCall, TenantIsolation, OpenApiSnapshot, ExplainedApi {

    private static final HouseId ID = new HouseId("0199f3a0-0000-7000-8000-00000000000b");

    @Override
    public Belongings belongingsOfMauriac(ApplicationContext context) {
        var register = context.getBean(RegisterHouse.class);
        Tenancy.as(
                TestTenants.MAURIAC,
                Actor.SYSTEM,
                () -> register.register(ID, HouseFixtures.identity("Antenne mauriaçoise")));
        return new Belongings(
                Map.of("/api/v1/{tenant}/houses", ID.value()), List.of("mauriaçoise"));
    }
}
