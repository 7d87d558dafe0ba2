package fr.parvis.actions.telling.mongo;

import fr.parvis.actions.telling.PhoneRounds;
import fr.parvis.actions.telling.PhoneRoundsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoPhoneRoundsTest implements PhoneRoundsContract {

    @Autowired private PhoneRounds rounds;

    @Override
    public PhoneRounds rounds() {
        return rounds;
    }
}
