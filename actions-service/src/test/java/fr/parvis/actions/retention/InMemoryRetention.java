package fr.parvis.actions.retention;

/** The choice of one tenant, in memory. */
public final class InMemoryRetention implements RetentionBook {

    private Retention present = Retention.USUAL;

    @Override
    public Retention present() {
        return present;
    }

    @Override
    public synchronized boolean save(Retention changed) {
        var next = changed.version() == present.version() + 1;
        present = next ? changed : present;
        return next;
    }
}
