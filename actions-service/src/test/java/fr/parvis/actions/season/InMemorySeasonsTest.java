package fr.parvis.actions.season;

class InMemorySeasonsTest implements SeasonsContract {

    private final Seasons seasons = new InMemorySeasons();

    @Override
    public Seasons seasons() {
        return seasons;
    }
}
