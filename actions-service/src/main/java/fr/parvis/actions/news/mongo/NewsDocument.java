package fr.parvis.actions.news.mongo;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.news.News;
import fr.parvis.actions.news.NewsId;
import fr.parvis.actions.news.NewsItem;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/** News as stored. */
record NewsDocument(@BsonId String id, News news, @Nullable ActionId workshop, long version) {

    static NewsDocument of(NewsItem item) {
        return new NewsDocument(item.id().value(), item.news(), item.workshop(), item.version());
    }

    NewsItem item() {
        return new NewsItem(new NewsId(id), news, workshop, version);
    }
}
