package fr.parvis.actions.agenda.mongo;

import fr.parvis.actions.agenda.Feeds;
import fr.parvis.actions.agenda.FeedsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoFeedsTest implements FeedsContract {

    @Autowired private Feeds feeds;

    @Override
    public Feeds feeds() {
        return feeds;
    }
}
