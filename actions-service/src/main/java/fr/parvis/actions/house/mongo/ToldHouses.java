package fr.parvis.actions.house.mongo;

import fr.parvis.actions.house.House;
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

/** Houses as others list their changes and are told of them again; none is ever deleted. */
@Repository
class ToldHouses implements Changes<House>, PresentFacts {

    private final ByLastWrite<HouseDocument> houses;

    ToldHouses(Store store) {
        houses = new ByLastWrite<>(store, "houses", HouseDocument.class);
    }

    @Override
    public List<Changed<House>> after(ChangeMark mark, int limit) {
        return houses.after(mark, limit).stream().map(HouseDocument::changed).toList();
    }

    @Override
    public void each(BiConsumer<String, Fact> tell) {
        houses.each(stored -> stored.facts().forEach(fact -> tell.accept(stored.id(), fact)));
    }
}
