package fr.parvis.actions.rhythm.mongo;

import fr.parvis.actions.rhythm.Rhythms;
import fr.parvis.actions.rhythm.RhythmsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoRhythmsTest implements RhythmsContract {

    @Autowired private Rhythms rhythms;

    @Override
    public Rhythms rhythms() {
        return rhythms;
    }
}
