package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Lane;
import fr.parvis.notifications.delivery.PlanDeliveries;
import fr.parvis.notifications.email.Provider;
import fr.parvis.notifications.email.Providers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Spreads over time the mails to providers that bear only so many; each lane has its own turn. */
public final class Pace implements PlanDeliveries.Calendar {

    private record Turn(Provider provider, Lane lane) {}

    private final Providers providers;
    private final Map<Turn, Instant> next = new HashMap<>();

    public Pace(Providers providers) {
        this.providers = providers;
    }

    @Override
    public Instant slot(String address, Lane lane, Instant earliest) {
        return providers
                .of(address)
                .filter(provider -> provider.perMinute() != null)
                .map(provider -> reserved(new Turn(provider, lane), earliest))
                .orElse(earliest);
    }

    private synchronized Instant reserved(Turn turn, Instant earliest) {
        var free = next.getOrDefault(turn, earliest);
        var slot = free.isBefore(earliest) ? earliest : free;
        next.put(turn, slot.plus(turn.provider().between()));
        return slot;
    }
}
