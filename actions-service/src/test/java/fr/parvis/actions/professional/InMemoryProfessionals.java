package fr.parvis.actions.professional;

import fr.parvis.actions.action.ActionId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The visiting professionals of one tenant, for fast tests of the rules. */
public final class InMemoryProfessionals implements Professionals {

    private final Map<ProfessionalId, Professional> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Professional> byId(ProfessionalId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Professional> inOrder(@Nullable ProfessionalId after, int limit) {
        return sorted().filter(it -> after == null || isAfter(it, after)).limit(limit).toList();
    }

    @Override
    public long count() {
        return stored.size();
    }

    @Override
    public Optional<Professional> ofAction(ActionId action) {
        return sorted().filter(it -> it.receivesOn(action)).findFirst();
    }

    @Override
    public boolean add(Professional professional) {
        return stored.putIfAbsent(professional.id(), professional) == null;
    }

    @Override
    public boolean save(Professional changed) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    private Stream<Professional> sorted() {
        return stored.values().stream().sorted(Comparator.comparing(it -> it.id().value()));
    }

    private static boolean isAfter(Professional one, ProfessionalId other) {
        return one.id().value().compareTo(other.value()) > 0;
    }
}
