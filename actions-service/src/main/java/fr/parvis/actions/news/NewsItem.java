package fr.parvis.actions.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parvis.actions.action.ActionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News that a tenant keeps.
 *
 * @param workshop the workshop that was last made of it
 */
public record NewsItem(NewsId id, News news, @Nullable ActionId workshop, long version) {

    static NewsItem write(NewsId id, News news) {
        return new NewsItem(id, news, null, 1);
    }

    NewsItem change(News changed) {
        return new NewsItem(id, changed, workshop, version + 1);
    }

    NewsItem becomes(ActionId made) {
        return new NewsItem(id, news, made, version + 1);
    }

    /** The id of a workshop made of it as it is now: the same, however often it is begun. */
    ActionId nextWorkshop() {
        var name = id.value() + ":workshop:" + version;
        return new ActionId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
    }
}
