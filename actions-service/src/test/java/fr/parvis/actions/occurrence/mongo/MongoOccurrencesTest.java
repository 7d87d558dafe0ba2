package fr.parvis.actions.occurrence.mongo;

import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.OccurrencesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoOccurrencesTest implements OccurrencesContract {

    @Autowired private Occurrences occurrences;

    @Override
    public Occurrences occurrences() {
        return occurrences;
    }
}
