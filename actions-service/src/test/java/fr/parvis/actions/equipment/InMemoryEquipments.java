package fr.parvis.actions.equipment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one tenant lends, for fast tests of the rules. */
public final class InMemoryEquipments implements Equipments {

    private final Map<EquipmentId, Equipment> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Equipment> byId(EquipmentId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Equipment> byIds(List<EquipmentId> ids) {
        return sorted().filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public List<Equipment> inOrder(@Nullable EquipmentId after, int limit) {
        return sorted().filter(it -> !it.retired())
                .filter(it -> after == null || it.id().value().compareTo(after.value()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count() {
        return sorted().filter(it -> !it.retired()).count();
    }

    @Override
    public boolean add(Equipment equipment) {
        return stored.putIfAbsent(equipment.id(), equipment) == null;
    }

    @Override
    public boolean save(Equipment changed, EquipmentChanged fact) {
        Equipment present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    private Stream<Equipment> sorted() {
        return stored.values().stream().sorted(Comparator.comparing(it -> it.id().value()));
    }
}
