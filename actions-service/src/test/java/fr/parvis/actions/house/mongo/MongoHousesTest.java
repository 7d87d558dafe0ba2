package fr.parvis.actions.house.mongo;

import fr.parvis.actions.house.Houses;
import fr.parvis.actions.house.HousesContract;
import fr.parvis.starter.test.ParvisTest;
import org.springframework.beans.factory.annotation.Autowired;

@ParvisTest
class MongoHousesTest implements HousesContract {

    @Autowired private Houses houses;

    @Override
    public Houses houses() {
        return houses;
    }
}
