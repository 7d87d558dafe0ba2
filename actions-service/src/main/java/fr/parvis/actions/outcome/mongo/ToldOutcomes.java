package fr.parvis.actions.outcome.mongo;

import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.ByLastWrite;
import fr.parvis.starter.store.Store;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/** Outcomes as others are told of them again. */
@Repository
class ToldOutcomes implements PresentFacts {

    private final ByLastWrite<OutcomeDocument> outcomes;

    ToldOutcomes(Store store) {
        outcomes = new ByLastWrite<>(store, "outcomes", OutcomeDocument.class);
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        outcomes.each(stored -> tell.accept(stored.id(), stored.outcome().told()));
    }
}
