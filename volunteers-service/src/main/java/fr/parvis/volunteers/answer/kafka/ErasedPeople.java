package fr.parvis.volunteers.answer.kafka;

import fr.parvis.starter.events.Subscription;
import fr.parvis.volunteers.answer.ForgetPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets what erased volunteers were asked and answered. */
@Configuration(proxyBeanMethods = false)
class ErasedPeople {

    record Erased(String id) {}

    @Bean
    Subscription erasedVolunteers(ForgetPerson forget) {
        return Subscription.to("parvis.volunteers", "erased-volunteers")
                .on(
                        "volunteers.person-erased.v1",
                        Erased.class,
                        event -> forget.forget(event.data().id()));
    }
}
