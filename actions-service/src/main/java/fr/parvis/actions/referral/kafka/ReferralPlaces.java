package fr.parvis.actions.referral.kafka;

import fr.parvis.actions.referral.SettlePlace;
import fr.parvis.starter.events.Subscription;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A referral and its place on a date follow one another, also after a stop. */
@Configuration(proxyBeanMethods = false)
class ReferralPlaces {

    record Told(String referralId) {}

    record Booked(String bookingId) {}

    @Bean
    Subscription placesOfReferrals(SettlePlace settle) {
        var all = Subscription.to("parvis.actions", "referral-places");
        List.of("sent", "refused", "withdrawn", "expired")
                .forEach(
                        it ->
                                all.on(
                                        "actions.referral-" + it + ".v1",
                                        Told.class,
                                        event -> settle.settle(event.data().referralId())));
        List.of("made", "promoted", "cancelled")
                .forEach(
                        it ->
                                all.on(
                                        "actions.booking-" + it + ".v1",
                                        Booked.class,
                                        event -> settle.settle(event.data().bookingId())));
        return all;
    }
}
