package fr.parvis.actions.action.mongo;

import fr.parvis.actions.action.Action;
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

/** Actions as others list their changes and are told of them again, those removed among them. */
@Repository
class ToldActions implements Changes<Action>, PresentFacts {

    private final ByLastWrite<ActionDocument> actions;

    ToldActions(Store store) {
        actions = new ByLastWrite<>(store, "actions", ActionDocument.class);
    }

    @Override
    public List<Changed<Action>> after(ChangeMark mark, int limit) {
        return actions.after(mark, limit).stream().map(ActionDocument::changed).toList();
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        actions.each(stored -> stored.facts().forEach(fact -> tell.accept(stored.id(), fact)));
    }
}
