package fr.parvis.actions.travel;

import java.util.concurrent.atomic.AtomicReference;

/** The road settings of one tenant, for fast tests of the rules. */
public final class InMemoryRoadBook implements RoadBook {

    private final AtomicReference<RoadSettings> stored = new AtomicReference<>(RoadSettings.USUAL);

    @Override
    public RoadSettings present() {
        return stored.get();
    }

    @Override
    public boolean save(RoadSettings changed) {
        RoadSettings present = stored.get();
        return present.version() == changed.version() - 1 && stored.compareAndSet(present, changed);
    }
}
