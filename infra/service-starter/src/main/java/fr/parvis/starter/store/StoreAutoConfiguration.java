package fr.parvis.starter.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The service's database on the MongoDB driver, without Spring Data. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@EnableConfigurationProperties(StoreSettings.class)
public class StoreAutoConfiguration {

    @Bean
    MongoClientSettingsBuilderCustomizer durableAndImpatient(StoreSettings settings) {
        return client -> {
            client.writeConcern(WriteConcern.MAJORITY.withJournal(true));
            waitAtMost(client, settings);
        };
    }

    @Bean
    MongoDatabase serviceDatabase(MongoClient client, StoreSettings settings) {
        var database = client.getDatabase(settings.databaseName());
        return database.withCodecRegistry(Codecs.over(database.getCodecRegistry()));
    }

    @Bean
    Store store(MongoDatabase database, Outbox outbox, InstantSource time) {
        return new Store(database, outbox, time);
    }

    @Bean
    Leases leases(Store store, InstantSource time) {
        return new Leases(store, time, UUID.randomUUID().toString());
    }

    @Bean
    StoreStart storeStart(Store store, MongoDatabase database, Environment environment) {
        return new StoreStart(
                store, database, "production".equals(environment.getProperty("parvis.profile")));
    }

    @Bean
    HealthIndicator storeHealthIndicator(Store store) {
        return () -> (store.isThere() ? Health.up() : Health.down()).build();
    }

    private static void waitAtMost(MongoClientSettings.Builder client, StoreSettings settings) {
        client.applyToClusterSettings(
                cluster ->
                        cluster.serverSelectionTimeout(
                                settings.selection().toMillis(), MILLISECONDS));
        client.applyToSocketSettings(
                socket ->
                        socket.connectTimeout(1000, MILLISECONDS)
                                .readTimeout((int) settings.answer().toMillis(), MILLISECONDS));
        client.applyToConnectionPoolSettings(
                pool ->
                        pool.maxSize(settings.connections())
                                .maxConnecting(settings.connections())
                                .maxWaitTime(settings.queue().toMillis(), MILLISECONDS));
        client.applyToServerSettings(server -> server.heartbeatFrequency(1000, MILLISECONDS));
    }
}
