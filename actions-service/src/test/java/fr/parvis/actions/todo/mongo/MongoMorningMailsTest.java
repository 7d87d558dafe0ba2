package fr.parvis.actions.todo.mongo;

import fr.parvis.actions.todo.MorningMails;
import fr.parvis.actions.todo.MorningMailsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoMorningMailsTest implements MorningMailsContract {

    @Autowired private MorningMails mails;

    @Override
    public MorningMails mails() {
        return mails;
    }
}
