package fr.parvis.actions.report.mongo;

import fr.parvis.actions.report.Entries;
import fr.parvis.actions.report.EntriesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoEntriesTest implements EntriesContract {

    @Autowired private Entries entries;

    @Override
    public Entries entries() {
        return entries;
    }
}
