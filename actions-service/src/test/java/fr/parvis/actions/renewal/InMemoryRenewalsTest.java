package fr.parvis.actions.renewal;

class InMemoryRenewalsTest implements RenewalsContract {

    private final Renewals renewals = new InMemoryRenewals();

    @Override
    public Renewals renewals() {
        return renewals;
    }
}
