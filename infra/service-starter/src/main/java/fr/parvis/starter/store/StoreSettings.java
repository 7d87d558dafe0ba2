package fr.parvis.starter.store;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the service's documents are, and how long it waits for them.
 *
 * @param database name of the service: {@code volunteers-service} keeps {@code volunteers}
 * @param databasePrefix before the service's own name; tests have one of their own each
 * @param selection how long a store that is away is looked for: sets how soon a 503 is said
 * @param answer how long one operation may take to answer
 * @param connections how many operations may be under way at once; more would only be slower
 * @param queue how long an operation may wait for a connection, when hundreds come at once
 */
@Validated
@ConfigurationProperties("parvis.store")
record StoreSettings(
        @DefaultValue("") @NotNull String databasePrefix,
        @NotBlank String database,
        @DefaultValue("1400ms") Duration selection,
        @DefaultValue("4s") Duration answer,
        @DefaultValue("32") int connections,
        @DefaultValue("20s") Duration queue) {

    String databaseName() {
        return databasePrefix + database.replaceFirst("-service$", "");
    }
}
