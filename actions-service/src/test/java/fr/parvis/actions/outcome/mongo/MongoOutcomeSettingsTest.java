package fr.parvis.actions.outcome.mongo;

import fr.parvis.actions.outcome.OutcomeSettingsBook;
import fr.parvis.actions.outcome.OutcomeSettingsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoOutcomeSettingsTest implements OutcomeSettingsContract {

    @Autowired private OutcomeSettingsBook settings;

    @Override
    public OutcomeSettingsBook settings() {
        return settings;
    }
}
