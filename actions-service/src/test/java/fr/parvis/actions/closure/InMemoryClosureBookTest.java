package fr.parvis.actions.closure;

class InMemoryClosureBookTest implements ClosureBookContract {

    private final ClosureBook closures = new InMemoryClosureBook();

    @Override
    public ClosureBook closures() {
        return closures;
    }
}
