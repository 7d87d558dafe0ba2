package fr.parvis.actions.agenda;

class InMemoryFeedsTest implements FeedsContract {

    private final Feeds feeds = new InMemoryFeeds();

    @Override
    public Feeds feeds() {
        return feeds;
    }
}
