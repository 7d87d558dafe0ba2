package fr.parvis.actions.travel;

class InMemoryRoadBookTest implements RoadBookContract {

    private final RoadBook book = new InMemoryRoadBook();

    @Override
    public RoadBook book() {
        return book;
    }
}
