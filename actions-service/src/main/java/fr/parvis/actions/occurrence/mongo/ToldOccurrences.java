package fr.parvis.actions.occurrence.mongo;

import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.starter.core.ChangeMark;
import fr.parvis.starter.core.Changed;
import fr.parvis.starter.core.Changes;
import fr.parvis.starter.core.Fact;
import fr.parvis.starter.core.PresentFacts;
import fr.parvis.starter.store.ByLastWrite;
import fr.parvis.starter.store.Store;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Repository;

/**
 * Occurrences as others list their changes and are told of them again, those removed among them.
 */
@Repository
class ToldOccurrences implements Changes<Occurrence>, PresentFacts {

    private final ByLastWrite<OccurrenceDocument> occurrences;

    ToldOccurrences(Store store) {
        occurrences = new ByLastWrite<>(store, "occurrences", OccurrenceDocument.class);
    }

    @Override
    public List<Changed<Occurrence>> after(ChangeMark mark, int limit) {
        return occurrences.after(mark, limit).stream().map(OccurrenceDocument::changed).toList();
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        occurrences.each(stored -> stored.facts().forEach(fact -> tell.accept(stored.id(), fact)));
    }
}
