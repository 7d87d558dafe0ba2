package fr.parvis.starter.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fr.parvis.starter.core.ChangeMark;
import java.util.List;
import java.util.function.Consumer;
import org.bson.conversions.Bson;

/** A tenant's documents by the time of their last write, which every write stamps. */
public final class ByLastWrite<D> {

    private static final Index INDEX = Index.on(Stamps.TENANT, Stamps.UPDATED_AT, "_id");
    private static final Bson ORDER = Sorts.ascending(Stamps.UPDATED_AT, "_id");

    private final TenantCollection<D> documents;

    /**
     * @param name of their collection, which gets an index for it
     */
    public ByLastWrite(Store store, String name, Class<D> document) {
        this.documents = store.collection(name, document, INDEX);
    }

    public List<D> after(ChangeMark mark, int limit) {
        return documents.find(beyond(mark), ORDER, limit);
    }

    public void each(Consumer<D> work) {
        documents.each(Filters.empty(), ORDER, work);
    }

    private static Bson beyond(ChangeMark mark) {
        return Filters.and(
                Filters.gte(Stamps.UPDATED_AT, mark.at()),
                Filters.or(Filters.gt(Stamps.UPDATED_AT, mark.at()), Filters.gt("_id", mark.id())));
    }
}
