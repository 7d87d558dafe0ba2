package fr.parvis.actions.coverage;

class InMemoryOutlineBookTest implements OutlineBookContract {

    private final OutlineBook book = new InMemoryOutlineBook();

    @Override
    public OutlineBook book() {
        return book;
    }
}
