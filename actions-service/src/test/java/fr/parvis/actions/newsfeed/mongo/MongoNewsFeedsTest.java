package fr.parvis.actions.newsfeed.mongo;

import fr.parvis.actions.newsfeed.NewsFeeds;
import fr.parvis.actions.newsfeed.NewsFeedsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoNewsFeedsTest implements NewsFeedsContract {

    @Autowired private NewsFeeds feeds;

    @Override
    public NewsFeeds feeds() {
        return feeds;
    }
}
