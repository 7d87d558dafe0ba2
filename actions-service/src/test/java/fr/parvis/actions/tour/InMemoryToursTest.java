package fr.parvis.actions.tour;

class InMemoryToursTest implements ToursContract {

    private final Tours tours = new InMemoryTours();

    @Override
    public Tours tours() {
        return tours;
    }
}
