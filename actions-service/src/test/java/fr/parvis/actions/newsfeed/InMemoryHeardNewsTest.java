package fr.parvis.actions.newsfeed;

class InMemoryHeardNewsTest implements HeardNewsContract {

    private final HeardNews heard = new InMemoryHeardNews();

    @Override
    public HeardNews heard() {
        return heard;
    }
}
