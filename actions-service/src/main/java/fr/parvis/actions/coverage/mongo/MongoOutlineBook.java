package fr.parvis.actions.coverage.mongo;

import fr.parvis.actions.coverage.Outline;
import fr.parvis.actions.coverage.OutlineBook;
import fr.parvis.actions.coverage.Outlines;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** One document of a tenant, its SIREN its id. */
@Repository
class MongoOutlineBook implements OutlineBook {

    record OutlinesDocument(
            @BsonId String id, List<Outline> communes, @Nullable Instant takenAt, long version) {}

    private final TenantCollection<OutlinesDocument> outlines;

    MongoOutlineBook(Store store) {
        outlines = store.collection("outlines", OutlinesDocument.class, Index.on("tenant", "_id"));
    }

    @Override
    public Outlines present() {
        return outlines.byId(id())
                .map(it -> new Outlines(it.communes(), it.takenAt(), it.version()))
                .orElse(Outlines.NONE);
    }

    @Override
    public boolean save(Outlines changed) {
        var document =
                new OutlinesDocument(
                        id(), changed.communes(), changed.takenAt(), changed.version());
        return changed.version() == 1
                ? outlines.insertIfAbsent(document, List.of())
                : replace(document);
    }

    private boolean replace(OutlinesDocument document) {
        try {
            outlines.replace(document, document.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }

    private static String id() {
        return Tenancy.current().value();
    }
}
