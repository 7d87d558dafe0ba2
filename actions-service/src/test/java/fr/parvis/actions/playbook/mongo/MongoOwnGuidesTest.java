package fr.parvis.actions.playbook.mongo;

import fr.parvis.actions.playbook.OwnGuides;
import fr.parvis.actions.playbook.OwnGuidesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoOwnGuidesTest implements OwnGuidesContract {

    @Autowired private OwnGuides guides;

    @Override
    public OwnGuides guides() {
        return guides;
    }
}
