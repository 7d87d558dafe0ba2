package fr.parvis.actions.group.mongo;

import fr.parvis.actions.group.Groups;
import fr.parvis.actions.group.GroupsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoGroupsTest implements GroupsContract {

    @Autowired private Groups groups;

    @Override
    public Groups groups() {
        return groups;
    }
}
