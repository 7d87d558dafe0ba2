package fr.parvis.partners;

import fr.parvis.partners.grant.ApiGrants;
import fr.parvis.partners.grant.GrantAccess;
import fr.parvis.partners.partner.ChangePartner;
import fr.parvis.partners.partner.Partners;
import fr.parvis.partners.partner.RegisterPartner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the use cases, which are plain Java, the collections they work on. */
@Configuration
class PartnersConfiguration {

    @Bean
    RegisterPartner registerPartner(Partners partners) {
        return new RegisterPartner(partners);
    }

    @Bean
    ChangePartner changePartner(Partners partners) {
        return new ChangePartner(partners);
    }

    @Bean
    GrantAccess grantAccess(ApiGrants grants) {
        return new GrantAccess(grants);
    }
}
