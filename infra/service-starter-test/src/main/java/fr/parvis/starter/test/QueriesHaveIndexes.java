package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.parvis.starter.store.Store;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fails a test class whose queries no index served. */
final class QueriesHaveIndexes implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        var database = context.getBean(MongoDatabase.class).getName();
        assertThat(IndexCheck.violations(database, context.getBean(Store.class)))
                .as("queries without an index that begins with the tenant")
                .isEmpty();
    }
}
