package fr.parvis.actions.closure.mongo;

import fr.parvis.actions.closure.ClosureBook;
import fr.parvis.actions.closure.ClosureBookContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoClosureBookTest implements ClosureBookContract {

    @Autowired private ClosureBook closures;

    @Override
    public ClosureBook closures() {
        return closures;
    }
}
