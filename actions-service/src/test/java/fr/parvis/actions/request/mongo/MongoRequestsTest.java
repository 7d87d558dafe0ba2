package fr.parvis.actions.request.mongo;

import fr.parvis.actions.request.Requests;
import fr.parvis.actions.request.RequestsContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoRequestsTest implements RequestsContract {

    @Autowired private Requests requests;

    @Override
    public Requests requests() {
        return requests;
    }
}
