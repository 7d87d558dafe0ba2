package fr.parvis.actions.renewal.mongo;

import fr.parvis.actions.renewal.Renewals;
import fr.parvis.actions.renewal.RenewalsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoRenewalsTest implements RenewalsContract {

    @Autowired private Renewals renewals;

    @Override
    public Renewals renewals() {
        return renewals;
    }
}
