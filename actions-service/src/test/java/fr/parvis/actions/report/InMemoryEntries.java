package fr.parvis.actions.report;

import fr.parvis.actions.occurrence.OccurrenceId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** What one tenant has typed elsewhere, for fast tests of the rules. */
public final class InMemoryEntries implements Entries {

    private final Map<OccurrenceId, Entry> stored = new ConcurrentHashMap<>();

    @Override
    public List<Entry> of(List<OccurrenceId> dates) {
        return dates.stream().map(stored::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void put(List<Entry> entries) {
        entries.forEach(it -> stored.put(it.date(), it));
    }

    @Override
    public void remove(List<OccurrenceId> dates) {
        dates.forEach(stored::remove);
    }
}
