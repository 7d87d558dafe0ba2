package fr.parvis.actions.occurrence.mongo;

import fr.parvis.actions.occurrence.Occurrences;
import fr.parvis.actions.occurrence.WrittenOccurrences;
import fr.parvis.actions.occurrence.WrittenOccurrencesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoWrittenOccurrencesTest implements WrittenOccurrencesContract {

    @Autowired private Occurrences occurrences;
    @Autowired private WrittenOccurrences written;

    @Override
    public Occurrences occurrences() {
        return occurrences;
    }

    @Override
    public WrittenOccurrences written() {
        return written;
    }
}
