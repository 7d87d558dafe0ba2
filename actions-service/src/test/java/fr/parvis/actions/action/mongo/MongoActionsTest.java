package fr.parvis.actions.action.mongo;

import fr.parvis.actions.action.Actions;
import fr.parvis.actions.action.ActionsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoActionsTest implements ActionsContract {

    @Autowired private Actions actions;

    @Override
    public Actions actions() {
        return actions;
    }
}
