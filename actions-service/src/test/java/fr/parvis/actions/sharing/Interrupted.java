package fr.parvis.actions.sharing;

import fr.parvis.actions.occurrence.OccurrenceMark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies in the midst of whose first writing something else happens. */
final class Interrupted implements SharedDates {

    private final SharedDates stored;
    private @Nullable Runnable meanwhile;

    Interrupted(SharedDates stored, Runnable meanwhile) {
        this.stored = stored;
        this.meanwhile = meanwhile;
    }

    @Override
    public void put(SharedDate date) {
        stored.put(date);
        var first = meanwhile;
        meanwhile = null;
        if (first != null) {
            first.run();
        }
    }

    @Override
    public Optional<SharedDate> byId(String id) {
        return stored.byId(id);
    }

    @Override
    public List<SharedDate> between(
            Instant from, Instant to, @Nullable OccurrenceMark after, int limit) {
        return stored.between(from, to, after, limit);
    }

    @Override
    public void remove(String id) {
        stored.remove(id);
    }

    @Override
    public void forget(String actionId) {
        stored.forget(actionId);
    }
}
