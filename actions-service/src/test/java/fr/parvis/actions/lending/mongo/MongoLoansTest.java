package fr.parvis.actions.lending.mongo;

import fr.parvis.actions.lending.Loans;
import fr.parvis.actions.lending.LoansContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoLoansTest implements LoansContract {

    @Autowired private Loans loans;

    @Override
    public Loans loans() {
        return loans;
    }
}
