package fr.parvis.actions.proposal;

class InMemoryDateProposalsTest implements DateProposalsContract {

    private final DateProposals proposals = new InMemoryDateProposals();

    @Override
    public DateProposals proposals() {
        return proposals;
    }
}
