package fr.parvis.notifications.email.smtp;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The mail server.
 *
 * @param url {@code smtp://[user:password@]host:port}, or {@code smtps://} for TLS from the start
 * @param localhost the name this side gives in EHLO
 * @param connections conversations at once
 * @param perConnection mails after which a conversation is renewed
 * @param answerTimeout for each answer of the far end
 * @param writeTimeout for the far end to take in what it asked for
 * @param pauseWhenAway how long the far end is left alone once it cannot be reached
 */
@Validated
@ConfigurationProperties("parvis.smtp")
record SmtpSettings(
        @NotNull URI url,
        @DefaultValue("localhost") String localhost,
        @DefaultValue("8") @Min(1) @Max(64) int connections,
        @DefaultValue("100") @Min(1) int perConnection,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout,
        @DefaultValue("30s") Duration writeTimeout,
        @DefaultValue("2s") Duration pauseWhenAway) {

    boolean tls() {
        return "smtps".equals(url.getScheme());
    }

    int port() {
        return url.getPort() > 0 ? url.getPort() : tls() ? 465 : 25;
    }
}
