package fr.parvis.volunteers.call;

import fr.parvis.volunteers.Town;
import java.util.function.Supplier;

class InMemoryCallsTest implements CallsContract {

    private final Town town = new Town();

    @Override
    public Calls calls() {
        return town.calls;
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
