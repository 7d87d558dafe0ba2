package fr.parvis.actions.news.mongo;

import fr.parvis.actions.news.NewsItems;
import fr.parvis.actions.news.NewsItemsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoNewsItemsTest implements NewsItemsContract {

    @Autowired private NewsItems items;

    @Override
    public NewsItems items() {
        return items;
    }
}
