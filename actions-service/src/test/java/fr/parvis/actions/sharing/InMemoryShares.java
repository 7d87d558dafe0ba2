package fr.parvis.actions.sharing;

import fr.parvis.starter.core.Siren;
import fr.parvis.starter.tenancy.Tenancy;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What tenants show, for fast tests of the rules. */
public final class InMemoryShares implements Shares {

    private record Key(Siren tenant, SharedKind kind, String id) {}

    private final Map<Key, Share> stored = new ConcurrentHashMap<>();

    @Override
    public Share of(SharedKind kind, String id) {
        return stored.getOrDefault(key(kind, id), Share.withNobody(kind, id));
    }

    @Override
    public List<Share> seen(SharedKind kind) {
        return stored.entrySet().stream()
                .filter(it -> it.getKey().tenant().equals(Tenancy.current()))
                .map(Map.Entry::getValue)
                .filter(it -> it.kind() == kind && !it.agreements().isEmpty())
                .sorted(Comparator.comparing(Share::id))
                .toList();
    }

    @Override
    public boolean save(Share changed, ShareChanged fact) {
        var key = key(changed.kind(), changed.id());
        if (changed.version() == 1) {
            return stored.putIfAbsent(key, changed) == null;
        }
        var present = stored.get(key);
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(key, present, changed);
    }

    private static Key key(SharedKind kind, String id) {
        return new Key(Tenancy.current(), kind, id);
    }
}
