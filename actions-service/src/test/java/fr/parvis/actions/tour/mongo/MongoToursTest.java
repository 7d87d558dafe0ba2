package fr.parvis.actions.tour.mongo;

import fr.parvis.actions.tour.Tours;
import fr.parvis.actions.tour.ToursContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoToursTest implements ToursContract {

    @Autowired private Tours tours;

    @Override
    public Tours tours() {
        return tours;
    }
}
