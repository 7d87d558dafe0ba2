package fr.parvis.actions.occurrence;

class InMemoryOccurrencesTest implements OccurrencesContract {

    private final Occurrences occurrences = new InMemoryOccurrences();

    @Override
    public Occurrences occurrences() {
        return occurrences;
    }
}
