package fr.parvis.actions.coverage.mongo;

import fr.parvis.actions.coverage.OutlineBook;
import fr.parvis.actions.coverage.OutlineBookContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoOutlineBookTest implements OutlineBookContract {

    @Autowired private OutlineBook book;

    @Override
    public OutlineBook book() {
        return book;
    }
}
