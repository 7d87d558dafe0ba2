package fr.parvis.actions.group;

import fr.parvis.actions.action.ActionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Groups in memory. */
public final class InMemoryGroups implements Groups {

    private final Map<String, Group> groups = new ConcurrentHashMap<>();

    @Override
    public Optional<Group> byId(String id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public List<Group> ofAction(ActionId action) {
        return groups.values().stream()
                .filter(it -> it.action().equals(action))
                .sorted(Comparator.comparing(Group::id))
                .toList();
    }

    @Override
    public boolean add(Group group) {
        return groups.putIfAbsent(group.id(), group) == null;
    }

    @Override
    public boolean save(Group changed) {
        var present = groups.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && groups.replace(changed.id(), present, changed);
    }
}
