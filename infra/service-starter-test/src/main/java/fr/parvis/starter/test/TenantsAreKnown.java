package fr.parvis.starter.test;

import fr.parvis.starter.tenancy.TenantDirectory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets a test begin when the service knows both tenants. */
final class TenantsAreKnown implements BeforeAllCallback {

    private static final int BOTH = 2;

    @Override
    public void beforeAll(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        var tenants = context.getBean(TenantDirectory.class);
        Awaitility.await().until(() -> tenants.all().size() == BOTH);
    }
}
