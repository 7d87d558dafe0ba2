package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.notifications.email.Provider;
import fr.parvis.notifications.email.Providers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many deliveries are on their way to each provider at once; its user holds a lock. */
final class ProviderLoad {

    private final Providers providers;
    private final Map<Provider, Integer> busy = new HashMap<>();

    ProviderLoad(Providers providers) {
        this.providers = providers;
    }

    /** Whether its provider bears one more; one without a stated limit bears all. */
    boolean hasRoomFor(Delivery delivery) {
        return provider(delivery)
                .map(each -> busy.getOrDefault(each, 0) < each.connections())
                .orElse(true);
    }

    void took(Delivery delivery) {
        provider(delivery).ifPresent(each -> busy.merge(each, 1, Integer::sum));
    }

    void gaveBack(Delivery delivery) {
        provider(delivery).ifPresent(each -> busy.merge(each, -1, Integer::sum));
    }

    private Optional<Provider> provider(Delivery delivery) {
        return providers.of(delivery.recipient().address());
    }
}
