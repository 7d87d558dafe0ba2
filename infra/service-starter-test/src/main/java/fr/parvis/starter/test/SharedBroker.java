package fr.parvis.starter.test;

/** The one broker that the contexts of a JVM share. */
public final class SharedBroker {

    private static final TestBroker ONE = started();

    private SharedBroker() {}

    /** For tests that take Kafka away, and bring it back. */
    public static TestBroker broker() {
        return ONE;
    }

    private static TestBroker started() {
        var broker = new TestBroker();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        return broker;
    }
}
