package fr.parvis.actions.workbook.mongo;

import fr.parvis.actions.workbook.KnownPartners;
import fr.parvis.actions.workbook.KnownPartnersContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoKnownPartnersTest implements KnownPartnersContract {

    @Autowired private KnownPartners stored;

    @Override
    public KnownPartners partners() {
        return stored;
    }
}
