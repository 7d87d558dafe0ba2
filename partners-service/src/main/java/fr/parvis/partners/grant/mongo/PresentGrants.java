package fr.parvis.partners.grant.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Every grant as it is now. */
@Repository
class PresentGrants implements PresentFacts {

    private final TenantCollection<ApiGrantDocument> stored;

    PresentGrants(Store store) {
        stored = store.collection("apiGrants", ApiGrantDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        stored.each(
                Filters.empty(),
                Sorts.ascending("_id"),
                it -> tell.accept(it.id(), it.grant().changed()));
    }
}
