package fr.parvis.actions.playbook;

class InMemoryOwnGuidesTest implements OwnGuidesContract {

    private final OwnGuides guides = new InMemoryOwnGuides();

    @Override
    public OwnGuides guides() {
        return guides;
    }
}
