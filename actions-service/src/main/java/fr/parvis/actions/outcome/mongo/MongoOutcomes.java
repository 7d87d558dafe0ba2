package fr.parvis.actions.outcome.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.outcome.Outcome;
import fr.parvis.actions.outcome.OutcomeFact;
import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.starter.store.StaleVersion;
import fr.parvis.starter.store.Store;
import fr.parvis.starter.store.TenantCollection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class MongoOutcomes implements Outcomes {

    private final TenantCollection<OutcomeDocument> outcomes;

    MongoOutcomes(Store store) {
        outcomes = store.collection("outcomes", OutcomeDocument.class);
    }

    @Override
    public Optional<Outcome> byId(OccurrenceId id) {
        return outcomes.byId(id.value()).map(OutcomeDocument::outcome);
    }

    @Override
    public List<Outcome> byIds(List<OccurrenceId> ids) {
        var wanted = in("_id", ids.stream().map(OccurrenceId::value).toList());
        return outcomes.find(wanted, Sorts.ascending("_id"), Math.max(1, ids.size())).stream()
                .map(OutcomeDocument::outcome)
                .toList();
    }

    @Override
    public boolean save(Outcome changed, OutcomeFact fact) {
        var document = OutcomeDocument.of(changed);
        return changed.version() == 1
                ? outcomes.insertIfAbsent(document, List.of(fact))
                : replace(document, fact);
    }

    private boolean replace(OutcomeDocument by, OutcomeFact fact) {
        try {
            outcomes.replace(by, by.version() - 1, List.of(fact));
            return true;
        } catch (StaleVersion stale) {
            return false;
        }
    }
}
