package fr.parvis.actions.sharing.mongo;

import fr.parvis.actions.sharing.SharedDates;
import fr.parvis.actions.sharing.SharedDatesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoSharedDatesTest implements SharedDatesContract {

    @Autowired private SharedDates dates;

    @Override
    public SharedDates dates() {
        return dates;
    }
}
