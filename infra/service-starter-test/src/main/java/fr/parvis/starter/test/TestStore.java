package fr.parvis.starter.test;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** The store of the tests: a real server where {@code PARVIS_MONGODB_URI} names one. */
final class TestStore {

    private static final String URI = started();

    private TestStore() {}

    static String uri() {
        return URI;
    }

    private static String started() {
        var real = System.getenv("PARVIS_MONGODB_URI");
        return real != null
                ? real
                : new MongoServer(new MemoryBackend()).bindAndGetConnectionString();
    }
}
