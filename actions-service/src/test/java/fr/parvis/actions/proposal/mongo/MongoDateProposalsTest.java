package fr.parvis.actions.proposal.mongo;

import fr.parvis.actions.proposal.DateProposals;
import fr.parvis.actions.proposal.DateProposalsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoDateProposalsTest implements DateProposalsContract {

    @Autowired private DateProposals proposals;

    @Override
    public DateProposals proposals() {
        return proposals;
    }
}
