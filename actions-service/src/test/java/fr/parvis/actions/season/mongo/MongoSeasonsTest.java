package fr.parvis.actions.season.mongo;

import fr.parvis.actions.season.Seasons;
import fr.parvis.actions.season.SeasonsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoSeasonsTest implements SeasonsContract {

    @Autowired private Seasons seasons;

    @Override
    public Seasons seasons() {
        return seasons;
    }
}
