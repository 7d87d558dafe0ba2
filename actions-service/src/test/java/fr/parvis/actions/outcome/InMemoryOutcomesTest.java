package fr.parvis.actions.outcome;

class InMemoryOutcomesTest implements OutcomesContract {

    private final Outcomes outcomes = new InMemoryOutcomes();

    @Override
    public Outcomes outcomes() {
        return outcomes;
    }
}
