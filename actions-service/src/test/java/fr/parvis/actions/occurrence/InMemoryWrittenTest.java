package fr.parvis.actions.occurrence;

class InMemoryWrittenTest implements WrittenOccurrencesContract {

    private final InMemoryOccurrences occurrences = new InMemoryOccurrences();

    @Override
    public Occurrences occurrences() {
        return occurrences;
    }

    @Override
    public WrittenOccurrences written() {
        return new InMemoryWritten(occurrences);
    }
}
