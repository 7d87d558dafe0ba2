package fr.parvis.actions.sharing.mongo;

import fr.parvis.actions.sharing.Shares;
import fr.parvis.actions.sharing.SharesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoSharesTest implements SharesContract {

    @Autowired private Shares shares;

    @Override
    public Shares shares() {
        return shares;
    }
}
