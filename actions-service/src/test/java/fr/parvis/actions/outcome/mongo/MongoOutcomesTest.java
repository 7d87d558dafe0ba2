package fr.parvis.actions.outcome.mongo;

import fr.parvis.actions.outcome.Outcomes;
import fr.parvis.actions.outcome.OutcomesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoOutcomesTest implements OutcomesContract {

    @Autowired private Outcomes outcomes;

    @Override
    public Outcomes outcomes() {
        return outcomes;
    }
}
