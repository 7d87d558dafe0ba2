package fr.parvis.actions.referral.mongo;

import fr.parvis.actions.referral.Referrals;
import fr.parvis.actions.referral.ReferralsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoReferralsTest implements ReferralsContract {

    @Autowired private Referrals referrals;

    @Override
    public Referrals referrals() {
        return referrals;
    }
}
