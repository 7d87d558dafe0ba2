package fr.parvis.actions.rhythm.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.rhythm.Rhythm;
import fr.parvis.actions.rhythm.RhythmFact;
import fr.parvis.actions.rhythm.RhythmId;
import fr.parvis.actions.rhythm.Rhythms;
import fr.parvis.starter.store.Index;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoRhythms implements Rhythms {

    private final TenantCollection<RhythmDocument> rhythms;

    MongoRhythms(Store store) {
        rhythms =
                store.collection(
                        "rhythms", RhythmDocument.class, Index.on("tenant", "actionId", "_id"));
    }

    @Override
    public Optional<Rhythm> byId(RhythmId id) {
        return rhythms.byId(id.value()).map(RhythmDocument::rhythm);
    }

    @Override
    public List<Rhythm> ofAction(ActionId action) {
        return rhythms
                .find(eq("actionId", action.value()), Sorts.ascending("_id"), Integer.MAX_VALUE)
                .stream()
                .map(RhythmDocument::rhythm)
                .toList();
    }

    @Override
    public boolean add(Rhythm rhythm, RhythmFact fact) {
        return rhythms.insertIfAbsent(RhythmDocument.of(rhythm), List.of(fact));
    }

    @Override
    public boolean save(Rhythm changed, RhythmFact fact) {
        try {
            rhythms.replace(RhythmDocument.of(changed), changed.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
