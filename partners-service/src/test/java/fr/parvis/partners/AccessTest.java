package fr.parvis.partners;

import static fr.parvis.partners.partner.PartnerFixtures.profile;

import fr.parvis.partners.partner.PartnerId;
import fr.parvis.partners.partner.RegisterPartner;
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

    private static final PartnerId ID = new PartnerId("0199f3a0-0000-7000-8000-00000000000a");

    @Override
    public Belongings belongingsOfMauriac(ApplicationContext context) {
        Tenancy.as(
                TestTenants.MAURIAC,
                Actor.SYSTEM,
                () -> {
                    context.getBean(RegisterPartner.class).register(ID, profile("Mauriaçoise"));
                });
        return new Belongings(
                Map.of("/api/v1/{tenant}/partners", ID.value()), List.of("Mauriaçoise"));
    }
}
