package fr.parvis.actions.closure.mongo;

import fr.parvis.actions.calendar.ClosedPeriod;
import fr.parvis.actions.closure.ClosureBook;
import fr.parvis.actions.closure.Closures;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

/** One document per tenant, under its SIREN; none before the first change. */
@Repository
class MongoClosureBook implements ClosureBook {

    record ClosuresDocument(@BsonId String id, List<ClosedPeriod> periods, long version) {}

    private final TenantCollection<ClosuresDocument> stored;

    MongoClosureBook(Store store) {
        stored = store.collection("closures", ClosuresDocument.class);
    }

    @Override
    public Closures present() {
        return stored.byId(id())
                .map(found -> new Closures(found.periods(), found.version()))
                .orElse(Closures.NONE);
    }

    @Override
    public boolean save(Closures changed) {
        var document = new ClosuresDocument(id(), changed.periods(), changed.version());
        return changed.version() == 1
                ? stored.insertIfAbsent(document, List.of())
                : replace(document);
    }

    private boolean replace(ClosuresDocument document) {
        try {
            stored.replace(document, document.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static String id() {
        return Tenancy.current().value();
    }
}
