package fr.parvis.actions.workbook.kafka;

import fr.parvis.actions.workbook.MatchPartners;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Partners that become known are recognised where a planning names them. */
@Configuration
class TypedPartners {

    record Named(String partnerId, String name, long version) {}

    @Bean
    Subscription partnersOfPlannings(MatchPartners match) {
        return Subscription.to("parvis.partners", "partner-names")
                .on("partners.partner-registered.v1", Named.class, it -> learn(match, it.data()))
                .on("partners.partner-changed.v1", Named.class, it -> learn(match, it.data()));
    }

    private static void learn(MatchPartners match, Named partner) {
        match.learn(partner.partnerId(), partner.name(), partner.version());
    }
}
