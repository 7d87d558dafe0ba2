package fr.parvis.actions.sharing;

class InMemorySharedDatesTest implements SharedDatesContract {

    private final SharedDates dates = new InMemorySharedDates();

    @Override
    public SharedDates dates() {
        return dates;
    }
}
