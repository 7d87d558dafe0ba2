package fr.parvis.actions.workbook;

class InMemoryKnownPartnersTest implements KnownPartnersContract {

    private final InMemoryKnownPartners inMemory = new InMemoryKnownPartners();

    @Override
    public KnownPartners partners() {
        return inMemory;
    }
}
