package fr.parvis.actions.coverage;

import java.util.concurrent.atomic.AtomicReference;

/** The outlines of one tenant, for fast tests of the rules. */
public final class InMemoryOutlineBook implements OutlineBook {

    private final AtomicReference<Outlines> stored = new AtomicReference<>(Outlines.NONE);

    @Override
    public Outlines present() {
        return stored.get();
    }

    @Override
    public boolean save(Outlines changed) {
        var present = stored.get();
        return present.version() == changed.version() - 1 && stored.compareAndSet(present, changed);
    }
}
