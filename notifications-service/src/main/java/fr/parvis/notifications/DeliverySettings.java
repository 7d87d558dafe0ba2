package fr.parvis.notifications;

import fr.parvis.notifications.delivery.Patience;
import fr.parvis.notifications.email.Provider;
import fr.parvis.notifications.email.Providers;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How deliveries are tried.
 *
 * @param pauses after each failed try
 * @param providers limits by recipient domain; the cautious ones where none are stated, and none at
 *     all for the local mailbox
 */
@Validated
@ConfigurationProperties("parvis.deliveries")
record DeliverySettings(
        @NotEmpty @DefaultValue({"5s", "30s", "2m", "10m", "30m", "2h", "6h"})
                List<Duration> pauses,
        @Nullable List<Provider> providers) {

    Patience patience() {
        return new Patience(pauses);
    }

    Providers providersIn(String profile) {
        if (providers != null) {
            return new Providers(providers);
        }
        return new Providers(profile.equals("local") ? List.of() : Provider.CAUTIOUS);
    }
}
