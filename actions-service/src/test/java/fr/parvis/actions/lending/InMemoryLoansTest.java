package fr.parvis.actions.lending;

class InMemoryLoansTest implements LoansContract {

    private final Loans loans = new InMemoryLoans();

    @Override
    public Loans loans() {
        return loans;
    }
}
