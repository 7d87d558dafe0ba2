package fr.parvis.actions.retention.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fr.parvis.actions.retention.Retention;
import fr.parvis.actions.retention.RetentionBook;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per tenant, under its SIREN; none before the first change. */
@Repository
class MongoRetention implements RetentionBook {

    record RetentionDocument(@BsonId String id, int days, long revision) {}

    private final TenantCollection<RetentionDocument> settings;

    MongoRetention(Store store) {
        this.settings = store.collection("retention", RetentionDocument.class);
    }

    @Override
    public Retention present() {
        return settings.byId(id())
                .map(found -> new Retention(found.days(), found.revision()))
                .orElse(Retention.USUAL);
    }

    @Override
    public boolean save(Retention changed) {
        if (changed.version() == 1) {
            var first = new RetentionDocument(id(), changed.days(), 1);
            return settings.insertIfAbsent(first, List.of());
        }
        var change =
                Updates.combine(
                        Updates.set("revision", changed.version()),
                        Updates.set("days", changed.days()));
        var unchanged = Filters.eq("revision", changed.version() - 1);
        return settings.update(id(), unchanged, change, List.of()).isPresent();
    }

    private static String id() {
        return Tenancy.current().value();
    }
}
