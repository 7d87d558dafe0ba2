package fr.parvis.starter.test;

/** The one broker that the contexts of a JVM share. */
final class SharedBroker {

    private static final TestBroker ONE = started();

    private SharedBroker() {}

    static String servers() {
        return ONE.servers();
    }

    private static TestBroker started() {
        var broker = new TestBroker();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        return broker;
    }
}
