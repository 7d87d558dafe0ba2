package fr.parvis.notifications.delivery.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import fr.parvis.notifications.delivery.Deliveries;
import fr.parvis.notifications.delivery.DeliveriesContract;
import fr.parvis.notifications.delivery.Sample;
import fr.parvis.starter.test.ParvisTest;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ParvisTest
@TestPropertySource(properties = "parvis.smtp.connections=1")
class MongoDeliveriesTest implements DeliveriesContract {

    private static final List<String> BOTH = List.of(Sample.CLUNY.value(), Sample.MAURIAC.value());

    @Autowired MongoDeliveries deliveries;
    @Autowired MongoDatabase database;

    @Override
    public Deliveries deliveries() {
        database.getCollection(MongoDeliveries.NAME).deleteMany(Filters.in("tenant", BOTH));
        return deliveries;
    }
}
