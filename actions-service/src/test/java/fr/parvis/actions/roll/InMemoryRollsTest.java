package fr.parvis.actions.roll;

class InMemoryRollsTest implements RollsContract {

    private final Rolls rolls = new InMemoryRolls();

    @Override
    public Rolls rolls() {
        return rolls;
    }
}
