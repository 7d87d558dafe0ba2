package fr.parvis.actions.rhythm;

class InMemoryRhythmsTest implements RhythmsContract {

    private final Rhythms rhythms = new InMemoryRhythms();

    @Override
    public Rhythms rhythms() {
        return rhythms;
    }
}
