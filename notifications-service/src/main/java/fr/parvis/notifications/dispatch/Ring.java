package fr.parvis.notifications.dispatch;

import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.starter.core.Siren;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The deliveries of one lane: each tenant in its turn, each tenant's in their order. */
final class Ring {

    private final Map<Siren, Queue<Delivery>> tenants = new LinkedHashMap<>();

    void add(Delivery delivery) {
        tenants.computeIfAbsent(delivery.tenant(), tenant -> new ArrayDeque<>()).add(delivery);
    }

    /** The first that may go now; its tenant then waits until the others had their turn. */
    Optional<Delivery> poll(Predicate<Delivery> mayGo) {
        for (var tenant : tenants.entrySet()) {
            var found = removed(tenant.getValue(), mayGo);
            if (found != null) {
                toTheEnd(tenant.getKey(), tenant.getValue());
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private void toTheEnd(Siren tenant, Queue<Delivery> rest) {
        tenants.remove(tenant);
        if (!rest.isEmpty()) {
            tenants.put(tenant, rest);
        }
    }

    private static @Nullable Delivery removed(Queue<Delivery> waiting, Predicate<Delivery> mayGo) {
        for (Iterator<Delivery> each = waiting.iterator(); each.hasNext(); ) {
            var delivery = each.next();
            if (mayGo.test(delivery)) {
                each.remove();
                return delivery;
            }
        }
        return null;
    }
}
