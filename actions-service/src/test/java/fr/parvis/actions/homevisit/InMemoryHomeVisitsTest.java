package fr.parvis.actions.homevisit;

class InMemoryHomeVisitsTest implements HomeVisitsContract {
    private final HomeVisits visits = new InMemoryHomeVisits();

    @Override
    public HomeVisits visits() {
        return visits;
    }
}
