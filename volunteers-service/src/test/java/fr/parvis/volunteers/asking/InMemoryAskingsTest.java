package fr.parvis.volunteers.asking;

import fr.parvis.volunteers.Town;
import java.util.function.Supplier;

class InMemoryAskingsTest implements AskingsContract {

    private final Town town = new Town();

    @Override
    public Askings askings() {
        return town.askings;
    }

    @Override
    public String newId() {
        return town.ids.next().toString();
    }

    @Override
    public <T> T within(Supplier<T> work) {
        return work.get();
    }
}
