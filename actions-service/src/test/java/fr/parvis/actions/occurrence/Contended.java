package fr.parvis.actions.occurrence;

import fr.parvis.actions.action.ActionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Occurrences into which somebody else writes just before the first write of ours. */
final class Contended implements Occurrences {

    private final Occurrences stored;
    private @Nullable Occurrence meanwhile;

    Contended(Occurrences stored, Occurrence meanwhile) {
        this.stored = stored;
        this.meanwhile = meanwhile;
    }

    @Override
    public boolean save(Occurrence changed, OccurrenceFact fact) {
        var first = meanwhile;
        meanwhile = null;
        if (first != null) {
            stored.save(first, first.told());
        }
        return stored.save(changed, fact);
    }

    @Override
    public Optional<Occurrence> byId(OccurrenceId id) {
        return stored.byId(id);
    }

    @Override
    public List<Occurrence> page(
            OccurrenceSearch search, @Nullable OccurrenceMark after, int limit) {
        return stored.page(search, after, limit);
    }

    @Override
    public long count(OccurrenceSearch search) {
        return stored.count(search);
    }

    @Override
    public void each(OccurrenceSearch search, Consumer<Occurrence> work) {
        stored.each(search, work);
    }

    @Override
    public List<Occurrence> ofAction(ActionId action) {
        return stored.ofAction(action);
    }

    @Override
    public List<Occurrence> touching(Instant from, Instant to) {
        return stored.touching(from, to);
    }

    @Override
    public boolean add(Occurrence occurrence, OccurrenceFact fact) {
        return stored.add(occurrence, fact);
    }

    @Override
    public boolean remove(Occurrence last, OccurrenceFact fact) {
        return stored.remove(last, fact);
    }
}
