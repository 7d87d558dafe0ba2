package fr.parvis.partners.grant.kafka;

import fr.parvis.partners.grant.GrantAccess;
import fr.parvis.partners.partner.PartnerId;
import fr.parvis.partners.partner.PartnerProfile;
import fr.parvis.partners.partner.PartnerType;
import fr.parvis.partners.partner.RegisterPartner;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * On a local system only: the program {@code demo-partner} of the local realm acts for UFC-Que
 * Choisir in the Clunisois, as soon as that tenant is registered.
 */
@Configuration
@ConditionalOnProperty(name = "parvis.profile", havingValue = "local")
class DemoPartner {

    private static final String CLUNISOIS = "200040293";
    private static final PartnerId UFC = new PartnerId("0199f3a0-0000-7000-8000-000000000001");
    private static final List<String> SCOPES =
            List.of(
                    "actions.read",
                    "bookings.write",
                    "partners.read",
                    "referrals.read",
                    "referrals.write");

    private record Registered(String siren) {}

    @Bean
    Subscription demoAccess(RegisterPartner register, GrantAccess access) {
        return Subscription.to("parvis.tenants", "demo-partner")
                .on(
                        "tenants.tenant-registered.v1",
                        Registered.class,
                        event -> {
                            if (event.data().siren().equals(CLUNISOIS)) {
                                register.register(UFC, profile());
                                access.grant("demo-partner", UFC, SCOPES);
                            }
                        });
    }

    private static PartnerProfile profile() {
        return new PartnerProfile(
                "UFC-Que Choisir", PartnerType.ASSOCIATION, "ufc-que-choisir", List.of(), null);
    }
}
