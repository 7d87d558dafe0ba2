package fr.parvis.actions.house;

class InMemoryHousesTest implements HousesContract {

    private final Houses houses = new InMemoryHouses();

    @Override
    public Houses houses() {
        return houses;
    }
}
