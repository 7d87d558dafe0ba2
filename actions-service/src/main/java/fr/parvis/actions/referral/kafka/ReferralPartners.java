package fr.parvis.actions.referral.kafka;

import fr.parvis.actions.referral.PartnerNames;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The partners to whom, and by whom, people can be sent. */
@Configuration(proxyBeanMethods = false)
class ReferralPartners {

    record Named(String partnerId, String name, long version) {}

    @Bean
    Subscription partnersOfReferrals(PartnerNames names) {
        return Subscription.to("parvis.partners", "referral-partners")
                .on("partners.partner-registered.v1", Named.class, it -> learn(names, it.data()))
                .on("partners.partner-changed.v1", Named.class, it -> learn(names, it.data()));
    }

    private static void learn(PartnerNames names, Named partner) {
        names.learn(partner.partnerId(), partner.name(), partner.version());
    }
}
