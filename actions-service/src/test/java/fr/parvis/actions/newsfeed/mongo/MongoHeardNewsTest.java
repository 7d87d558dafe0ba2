package fr.parvis.actions.newsfeed.mongo;

import fr.parvis.actions.newsfeed.HeardNews;
import fr.parvis.actions.newsfeed.HeardNewsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoHeardNewsTest implements HeardNewsContract {

    @Autowired private HeardNews heard;

    @Override
    public HeardNews heard() {
        return heard;
    }
}
