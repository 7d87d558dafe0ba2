package fr.parvis.actions.sharing;

class InMemorySharesTest implements SharesContract {

    private final Shares shares = new InMemoryShares();

    @Override
    public Shares shares() {
        return shares;
    }
}
