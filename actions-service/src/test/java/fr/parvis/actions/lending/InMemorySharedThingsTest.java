package fr.parvis.actions.lending;

class InMemorySharedThingsTest implements SharedThingsContract {

    private final SharedThings things = new InMemorySharedThings();

    @Override
    public SharedThings things() {
        return things;
    }
}
