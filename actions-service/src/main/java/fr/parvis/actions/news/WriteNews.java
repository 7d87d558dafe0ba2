package fr.parvis.actions.news;

/** Keeps news: writes it under an id that is its own, corrects and removes it. */
public final class WriteNews {

    private final NewsItems items;

    public WriteNews(NewsItems items) {
        this.items = items;
    }

    /** Said again, nothing happens twice. */
    public NewsItem write(NewsId id, News news) {
        var item = NewsItem.write(id, news.checked());
        return items.add(item) ? item : items.byId(id).orElseThrow(NewsNotFound::new);
    }

    /**
     * @param seen the version it was decided on: somebody else's change is not overwritten
     */
    public NewsItem change(NewsId id, long seen, News news) {
        var changed = present(id, seen).change(news.checked());
        if (!items.save(changed)) {
            throw new NewsStale();
        }
        return changed;
    }

    public void remove(NewsId id, long seen) {
        if (!items.remove(present(id, seen))) {
            throw new NewsStale();
        }
    }

    private NewsItem present(NewsId id, long seen) {
        var present = items.byId(id).orElseThrow(NewsNotFound::new);
        if (present.version() != seen) {
            throw new NewsStale();
        }
        return present;
    }
}
