package fr.parvis.actions.travel.mongo;

import fr.parvis.actions.travel.RoadBook;
import fr.parvis.actions.travel.RoadBookContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoRoadBookTest implements RoadBookContract {

    @Autowired private RoadBook book;

    @Override
    public RoadBook book() {
        return book;
    }
}
