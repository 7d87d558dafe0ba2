package fr.parvis.notifications.email;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The providers with a stated limit; every other domain has none. */
public final class Providers {

    private final Map<String, Provider> byDomain = new HashMap<>();

    public Providers(List<Provider> providers) {
        for (var provider : providers) {
            provider.domains().forEach(domain -> byDomain.put(domain, provider));
        }
    }

    public Optional<Provider> of(String address) {
        return Optional.ofNullable(byDomain.get(RecipientDomain.of(address)));
    }
}
