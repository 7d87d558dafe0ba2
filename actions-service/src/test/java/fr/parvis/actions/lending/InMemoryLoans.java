package fr.parvis.actions.lending;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What one tenant lends to its neighbours, for fast tests of the rules. */
public final class InMemoryLoans implements Loans {

    private final Map<String, Loan> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Loan> byId(String id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Loan> of(String equipmentId, Instant from) {
        return stored.values().stream()
                .filter(it -> it.equipmentId().equals(equipmentId))
                .filter(it -> !it.period().isOver(from))
                .sorted(Comparator.comparing(it -> it.period().startsAt()))
                .toList();
    }

    @Override
    public boolean add(Loan loan, LoanChanged fact) {
        return stored.putIfAbsent(loan.id(), loan) == null;
    }

    @Override
    public boolean save(Loan changed, LoanChanged fact) {
        var present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }
}
