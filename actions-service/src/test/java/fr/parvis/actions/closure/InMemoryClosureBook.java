package fr.parvis.actions.closure;

import java.util.concurrent.atomic.AtomicReference;

/** The closures of one tenant, for fast tests of the rules. */
public final class InMemoryClosureBook implements ClosureBook {

    private final AtomicReference<Closures> stored = new AtomicReference<>(Closures.NONE);

    @Override
    public Closures present() {
        return stored.get();
    }

    @Override
    public boolean save(Closures changed) {
        Closures present = stored.get();
        return present.version() == changed.version() - 1 && stored.compareAndSet(present, changed);
    }
}
