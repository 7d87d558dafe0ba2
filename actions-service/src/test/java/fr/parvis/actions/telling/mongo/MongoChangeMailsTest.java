package fr.parvis.actions.telling.mongo;

import fr.parvis.actions.telling.ChangeMails;
import fr.parvis.actions.telling.ChangeMailsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoChangeMailsTest implements ChangeMailsContract {

    @Autowired private ChangeMails mails;

    @Override
    public ChangeMails mails() {
        return mails;
    }
}
