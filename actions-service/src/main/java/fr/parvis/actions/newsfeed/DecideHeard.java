package fr.parvis.actions.newsfeed;

import fr.parvis.actions.news.News;
import fr.parvis.actions.news.NewsItem;
import fr.parvis.actions.news.WriteNews;
import fr.parvis.actions.newsfeed.Heard.State;
import java.util.List;

/** Makes news of what a feed told, or lets it go. */
public final class DecideHeard {

    private final HeardNews heard;
    private final WriteNews write;

    public DecideHeard(HeardNews heard, WriteNews write) {
        this.heard = heard;
        this.write = write;
    }

    /** The news is written first, under an id that follows: kept twice, it is there once. */
    public NewsItem keep(String id) {
        var told = present(id);
        if (told.state() == State.DROPPED) {
            throw new HeardDecided();
        }
        var item = write.write(told.news(), news(told.entry()));
        decide(told, State.KEPT);
        return item;
    }

    public void drop(String id) {
        var told = present(id);
        if (told.state() == State.KEPT) {
            throw new HeardDecided();
        }
        decide(told, State.DROPPED);
    }

    private void decide(Heard told, State state) {
        if (told.state() != state && !heard.save(told.become(state))) {
            throw new HeardDecided();
        }
    }

    private Heard present(String id) {
        return heard.byId(id).orElseThrow(HeardNotFound::new);
    }

    private static News news(FeedEntry entry) {
        return new News(entry.title(), entry.text(), List.of(), null, entry.source());
    }
}
