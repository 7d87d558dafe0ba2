package fr.parvis.actions.request.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.actions.request.RequestPromise;
import fr.parvis.actions.request.RequestPromises;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per tenant, under its SIREN; none before the first change. */
@Repository
class MongoRequestPromises implements RequestPromises {

    record PromiseDocument(@BsonId String id, int days, long revision) {}

    private final TenantCollection<PromiseDocument> promises;

    MongoRequestPromises(Store store) {
        promises = store.collection("requestPromises", PromiseDocument.class);
    }

    @Override
    public RequestPromise present() {
        return promises.byId(id())
                .map(found -> new RequestPromise(found.days(), found.revision()))
                .orElse(RequestPromise.USUAL);
    }

    @Override
    public boolean save(RequestPromise changed) {
        if (changed.version() == 1) {
            var first = new PromiseDocument(id(), changed.days(), changed.version());
            return promises.insertIfAbsent(first, List.of());
        }
        var unchanged = Filters.eq("revision", changed.version() - 1);
        var change =
                Updates.combine(
                        Updates.set("revision", changed.version()),
                        Updates.set("days", changed.days()));
        return promises.update(id(), unchanged, change, List.of()).isPresent();
    }

    private static String id() {
        return Tenancy.current().value();
    }
}
