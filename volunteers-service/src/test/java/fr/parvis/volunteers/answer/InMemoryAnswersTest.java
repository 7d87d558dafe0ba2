package fr.parvis.volunteers.answer;

import fr.parvis.volunteers.Town;
import java.util.function.Supplier;

class InMemoryAnswersTest implements AnswersContract {

    private final Town town = new Town();

    @Override
    public Answers answers() {
        return town.answers;
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
