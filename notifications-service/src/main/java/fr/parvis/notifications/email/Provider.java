package fr.parvis.notifications.email;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who takes the mail of some domains, and what they bear from one sender.
 *
 * @param connections conversations at once
 * @param perMinute mails of one lane, by process; null bears any number
 */
public record Provider(List<String> domains, int connections, @Nullable Integer perMinute) {

    /** What the large French providers were seen to bear from a sender they do not know yet. */
    public static final List<Provider> CAUTIOUS =
            List.of(
                    new Provider(List.of("orange.fr", "wanadoo.fr"), 1, 60),
                    new Provider(List.of("free.fr"), 2, 120),
                    new Provider(List.of("laposte.net"), 2, 120),
                    new Provider(List.of("gmail.com", "googlemail.com"), 3, 300));

    public Provider {
        domains = List.copyOf(domains);
    }

    public String name() {
        return domains.getFirst();
    }

    public Duration between() {
        return perMinute == null ? Duration.ZERO : Duration.ofMinutes(1).dividedBy(perMinute);
    }
}
