package fr.parvis.notifications;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Messages;
import fr.parvis.notifications.delivery.PlanDeliveries;
import fr.parvis.notifications.delivery.RetryDelivery;
import fr.parvis.notifications.dispatch.Backlog;
import fr.parvis.notifications.dispatch.Carriers;
import fr.parvis.notifications.dispatch.ComposeEmail;
import fr.parvis.notifications.dispatch.ComposeSms;
import fr.parvis.notifications.dispatch.Dispatch;
import fr.parvis.notifications.dispatch.Pace;
import fr.parvis.notifications.dispatch.Post;
import fr.parvis.notifications.dispatch.RecentMessages;
import fr.parvis.notifications.email.MailServer;
import fr.parvis.notifications.email.Providers;
import fr.parvis.notifications.sms.SmsOperator;
import fr.parvis.notifications.template.Letters;
import fr.parvis.notifications.template.ShortLetters;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.tenancy.TenantDirectory;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Puts the use cases together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class Wiring {

    @Bean
    Providers providers(DeliverySettings settings, Environment environment) {
        return settings.providersIn(environment.getRequiredProperty("parvis.profile"));
    }

    @Bean
    Post post(Ids ids, Deliveries deliveries, Providers providers, InstantSource time) {
        return new Post(ids.next().toString(), deliveries, new Backlog(providers), time);
    }

    @Bean
    PlanDeliveries planDeliveries(
            Messages messages, Post post, Providers providers, InstantSource time, Ids ids) {
        return new PlanDeliveries(messages, post::take, new Pace(providers), time, ids);
    }

    @Bean
    RetryDelivery retryDelivery(Deliveries deliveries, Post post, InstantSource time) {
        return new RetryDelivery(deliveries, post::wake, time);
    }

    @Bean
    Carriers carriers(
            Messages messages,
            TenantDirectory tenants,
            Letters letters,
            ShortLetters shortLetters,
            SmsOperator operator) {
        var recent = new RecentMessages(messages);
        return new Carriers(
                new ComposeEmail(recent, tenants::bySiren, letters),
                new ComposeSms(recent, shortLetters),
                operator);
    }

    @Bean
    Dispatching dispatching(
            Post post,
            Carriers carriers,
            MailServer server,
            DeliverySettings settings,
            InstantSource time) {
        return new Dispatching(new Dispatch(post, carriers, server, settings.patience(), time));
    }
}
