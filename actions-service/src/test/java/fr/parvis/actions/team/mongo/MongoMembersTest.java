package fr.parvis.actions.team.mongo;

import fr.parvis.actions.team.Members;
import fr.parvis.actions.team.MembersContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoMembersTest implements MembersContract {

    @Autowired private Members members;

    @Override
    public Members members() {
        return members;
    }
}
