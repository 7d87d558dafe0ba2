package fr.parvis.actions.report;

class InMemoryEntriesTest implements EntriesContract {

    private final Entries entries = new InMemoryEntries();

    @Override
    public Entries entries() {
        return entries;
    }
}
