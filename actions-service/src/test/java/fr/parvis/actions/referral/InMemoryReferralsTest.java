package fr.parvis.actions.referral;

class InMemoryReferralsTest implements ReferralsContract {

    private final Referrals referrals = new InMemoryReferrals();

    @Override
    public Referrals referrals() {
        return referrals;
    }
}
