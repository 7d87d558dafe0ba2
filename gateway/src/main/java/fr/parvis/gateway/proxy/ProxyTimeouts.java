package fr.parvis.gateway.proxy;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.validation.annotation.Validated;

/**
 * How long the gateway waits for a service.
 *
 * @param connect for a connection to be made
 * @param queue for one of the kept connections to be free
 * @param answer between two bytes of an ordinary answer
 * @param upload the same after a file was sent, or while a whole network answers one call
 */
@Validated
@ConfigurationProperties("parvis.timeouts")
record ProxyTimeouts(
        @NotNull Duration connect,
        @NotNull Duration queue,
        @NotNull Duration answer,
        @NotNull Duration upload) {

    /** Zero, which means no limit, for a stream of events. */
    Duration answer(HttpMethod method, String path) {
        if (path.endsWith("/events")) {
            return Duration.ZERO;
        }
        return method == HttpMethod.POST && isSlow(path) ? upload : answer;
    }

    private static boolean isSlow(String path) {
        return path.endsWith("/imports") || path.startsWith("/r/");
    }
}
