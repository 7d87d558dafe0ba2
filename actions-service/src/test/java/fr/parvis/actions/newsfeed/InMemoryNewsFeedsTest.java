package fr.parvis.actions.newsfeed;

class InMemoryNewsFeedsTest implements NewsFeedsContract {

    private final NewsFeeds feeds = new InMemoryNewsFeeds();

    @Override
    public NewsFeeds feeds() {
        return feeds;
    }
}
