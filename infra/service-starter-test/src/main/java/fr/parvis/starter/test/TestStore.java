package fr.parvis.starter.test;

import fr.parvis.local.store.EmbeddedStore;

/**
 * The store of the tests: embedded, one per JVM; a real server where {@code PARVIS_MONGODB_URI}
 * names one, which then answers everything but {@link IndexCheck}.
 */
final class TestStore {

    private static final String URI = started();

    private TestStore() {}

    static String uri() {
        return URI;
    }

    private static String started() {
        var real = System.getenv("PARVIS_MONGODB_URI");
        return real != null ? real : embedded();
    }

    private static String embedded() {
        var store = EmbeddedStore.inMemory();
        store.onQuery(IndexCheck::note);
        return store.uri();
    }
}
