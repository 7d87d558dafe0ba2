package fr.parvis.actions.action;

class InMemoryActionsTest implements ActionsContract {

    private final Actions actions = new InMemoryActions();

    @Override
    public Actions actions() {
        return actions;
    }
}
