package fr.parvis.actions.clash;

import fr.parvis.actions.action.ActionId;
import fr.parvis.actions.occurrence.Occurrence;
import fr.parvis.actions.occurrence.OccurrenceFact;
import fr.parvis.actions.occurrence.OccurrenceId;
import fr.parvis.actions.occurrence.OccurrenceMark;
import fr.parvis.actions.occurrence.OccurrenceSearch;
import fr.parvis.actions.occurrence.Occurrences;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The occurrences, of which none is stored before its people and things are taken for it. */
public final class ClaimingOccurrences implements Occurrences {

    private final Occurrences stored;
    private final ClaimOccurrence claim;

    public ClaimingOccurrences(Occurrences stored, ClaimOccurrence claim) {
        this.stored = stored;
        this.claim = claim;
    }

    @Override
    public void reserve(List<Occurrence> wanted) {
        claim.claim(wanted);
    }

    @Override
    public boolean add(Occurrence occurrence, OccurrenceFact fact) {
        claim.claim(occurrence, Ruling.inForce());
        return stored.add(occurrence, fact);
    }

    @Override
    public void addAll(List<Occurrence> all) {
        all.forEach(it -> claim.claim(it, Ruling.inForce()));
        stored.addAll(all);
    }

    @Override
    public boolean save(Occurrence changed, OccurrenceFact fact) {
        claim.claim(changed, Ruling.inForce());
        return stored.save(changed, fact);
    }

    @Override
    public boolean remove(Occurrence last, OccurrenceFact fact) {
        return stored.remove(last, fact);
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
}
