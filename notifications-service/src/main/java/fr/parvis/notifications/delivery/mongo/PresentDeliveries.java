package fr.parvis.notifications.delivery.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.notifications.delivery.Delivery;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Every delivery whose end others were told. */
@Repository
class PresentDeliveries implements PresentFacts {

    private final TenantCollection<DeliveryDocument> stored;

    PresentDeliveries(Store store) {
        stored =
                store.collection(
                        MongoDeliveries.NAME, DeliveryDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        stored.each(Filters.empty(), Sorts.ascending("_id"), it -> tell(it.delivery(), tell));
    }

    private static void tell(Delivery delivery, BiConsumer<String, Fact> tell) {
        delivery.fact().ifPresent(fact -> tell.accept(delivery.id(), fact));
    }
}
