package fr.parvis.actions.renewal;

import fr.parvis.actions.season.SeasonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The renewals of one tenant, and what was told of them, for fast tests of the rules. */
public final class InMemoryRenewals implements Renewals {

    private final Map<SeasonId, Renewal> stored = new ConcurrentHashMap<>();
    public final List<RenewalFact> told = new ArrayList<>();

    @Override
    public Optional<Renewal> byId(SeasonId to) {
        return Optional.ofNullable(stored.get(to));
    }

    @Override
    public boolean add(Renewal renewal, RenewalFact fact) {
        return stored.putIfAbsent(renewal.to(), renewal) == null && told.add(fact);
    }
}
