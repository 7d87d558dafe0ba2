package fr.parvis.actions.lending.mongo;

import fr.parvis.actions.lending.SharedThings;
import fr.parvis.actions.lending.SharedThingsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoSharedThingsTest implements SharedThingsContract {

    @Autowired private SharedThings things;

    @Override
    public SharedThings things() {
        return things;
    }
}
