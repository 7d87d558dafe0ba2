package fr.parvis.notifications.delivery.kafka;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.starter.events.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets whoever the services that know people erased. */
@Configuration(proxyBeanMethods = false)
class ErasedPeople {

    record PersonErased(String id) {}

    @Bean
    Subscription peopleToForget(Deliveries deliveries) {
        return Subscription.to("parvis.volunteers", "erased-people")
                .on(
                        "volunteers.person-erased.v1",
                        PersonErased.class,
                        event -> deliveries.forget(event.data().id()));
    }

    @Bean
    Subscription bookedPeopleToForget(Deliveries deliveries) {
        return Subscription.to("parvis.actions", "erased-residents")
                .on(
                        "actions.person-erased.v1",
                        PersonErased.class,
                        event -> deliveries.forget(event.data().id()));
    }
}
