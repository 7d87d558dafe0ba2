package fr.parvis.actions.roll.mongo;

import fr.parvis.actions.roll.Rolls;
import fr.parvis.actions.roll.RollsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoRollsTest implements RollsContract {

    @Autowired private Rolls rolls;

    @Override
    public Rolls rolls() {
        return rolls;
    }
}
