package fr.parvis.starter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import fr.parvis.local.store.EmbeddedStore;
import java.time.Duration;
import java.time.Instant;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class StoreAwayTest {

    @Test
    void a_store_that_went_down_is_told_within_two_seconds() {
        var server = EmbeddedStore.inMemory();
        try (var client = MongoClients.create(settings(server.uri()))) {
            var pings = client.getDatabase("test").getCollection("pings");
            pings.insertOne(new Document());
            server.close();
            var asked = Instant.now();

            assertThatThrownBy(() -> Driver.run("pings", () -> pings.find().first()))
                    .isInstanceOf(StoreAway.class);
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(2));
        }
    }

    private static MongoClientSettings settings(String uri) {
        var client = MongoClientSettings.builder().applyConnectionString(new ConnectionString(uri));
        var defaults =
                new StoreSettings(
                        "",
                        "test",
                        Duration.ofMillis(1400),
                        Duration.ofSeconds(4),
                        4,
                        Duration.ofSeconds(8));
        new StoreAutoConfiguration().durableAndImpatient(defaults).customize(client);
        return client.build();
    }
}
