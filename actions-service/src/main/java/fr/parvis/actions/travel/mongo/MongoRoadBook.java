package fr.parvis.actions.travel.mongo;

import fr.parvis.actions.travel.RoadBook;
import fr.parvis.actions.travel.RoadSettings;
import fr.parvis.actions.travel.Roads;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.springframework.stereotype.Repository;

@Repository
class MongoRoadBook implements RoadBook {

    /** {@code id} is the SIREN: one for each tenant. */
    record RoadsDocument(@BsonId String id, double factor, int kmPerHour, long version) {

        static RoadsDocument of(RoadSettings settings) {
            Roads roads = settings.roads();
            return new RoadsDocument(
                    Tenancy.current().value(),
                    roads.factor(),
                    roads.kmPerHour(),
                    settings.version());
        }

        RoadSettings settings() {
            return new RoadSettings(new Roads(factor, kmPerHour), version);
        }
    }

    private final TenantCollection<RoadsDocument> stored;

    MongoRoadBook(Store store) {
        stored = store.collection("roads", RoadsDocument.class);
    }

    @Override
    public RoadSettings present() {
        return stored.byId(Tenancy.current().value())
                .map(RoadsDocument::settings)
                .orElse(RoadSettings.USUAL);
    }

    @Override
    public boolean save(RoadSettings changed) {
        var document = RoadsDocument.of(changed);
        return changed.version() == 1
                ? stored.insertIfAbsent(document, List.of())
                : replace(document);
    }

    private boolean replace(RoadsDocument document) {
        try {
            stored.replace(document, document.version() - 1, List.of());
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
