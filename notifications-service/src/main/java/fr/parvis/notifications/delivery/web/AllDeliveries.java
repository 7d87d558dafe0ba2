package fr.parvis.notifications.delivery.web;

import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.Deliveries.Wanted;
import fr.parvis.notifications.delivery.Delivery;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The whole of a list, read as it is written out. */
record AllDeliveries(Deliveries deliveries, Wanted wanted) implements Iterable<Delivery> {

    private static final int AT_ONCE = 500;

    @Override
    public Iterator<Delivery> iterator() {
        return Stream.iterate(
                        deliveries.list(wanted, null, AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> deliveries.list(wanted, page.getLast().id(), AT_ONCE))
                .flatMap(List::stream)
                .iterator();
    }
}
