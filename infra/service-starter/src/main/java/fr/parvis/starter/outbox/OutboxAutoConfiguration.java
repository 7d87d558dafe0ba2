package fr.parvis.starter.outbox;

import com.mongodb.client.MongoDatabase;
import fr.parvis.starter.core.Ids;
import fr.parvis.starter.store.Outbox;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
public class OutboxAutoConfiguration {

    @Bean
    Outbox outbox(Ids ids, InstantSource time, MongoDatabase database) {
        var codec = database.getCodecRegistry().get(Entry.class);
        return new RelayedOutbox(
                new Entries(ids, time, codec, () -> null), (collection, documentId) -> {});
    }
}
