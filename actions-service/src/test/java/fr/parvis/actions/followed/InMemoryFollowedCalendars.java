package fr.parvis.actions.followed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The followed calendars of one tenant, for fast tests of the rules. */
public final class InMemoryFollowedCalendars implements FollowedCalendars {

    private final Map<String, FollowedCalendar> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<FollowedCalendar> byId(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<FollowedCalendar> all() {
        return stored.values().stream().sorted(Comparator.comparing(FollowedCalendar::id)).toList();
    }

    @Override
    public boolean add(FollowedCalendar calendar) {
        return stored.putIfAbsent(calendar.id(), calendar) == null;
    }

    @Override
    public boolean save(FollowedCalendar changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    @Override
    public boolean remove(FollowedCalendar last) {
        var present = stored.get(last.id());
        return present != null
                && present.version() == last.version()
                && stored.remove(last.id(), present);
    }
}
