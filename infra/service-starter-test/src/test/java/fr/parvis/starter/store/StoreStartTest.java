package fr.parvis.starter.store;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import fr.parvis.local.store.EmbeddedStore;
import fr.parvis.starter.core.Fact;
import java.time.InstantSource;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StoreStartTest {

    private final EmbeddedStore server = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void in_production_the_embedded_store_is_refused() {
        assertThatThrownBy(() -> start(true)).hasMessageContaining("PARVIS_MONGODB_URI");
    }

    @Test
    void elsewhere_it_serves() {
        assertThatNoException().isThrownBy(() -> start(false));
    }

    private void start(boolean production) {
        var database = client.getDatabase("test");
        var store = new Store(database, new NoOutbox(), InstantSource.system());
        new StoreStart(store, database, production).start();
    }

    private static final class NoOutbox implements Outbox {
        @Override
        public List<BsonDocument> entries(String documentId, List<? extends Fact> facts) {
            return List.of();
        }

        @Override
        public void written(String collection, String documentId) {}
    }
}
