package fr.parvis.partners.partner;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The partners of one tenant, for fast tests of the rules. */
public final class InMemoryPartners implements Partners {

    private static final Comparator<Partner> BY_NAME =
            Comparator.comparing((Partner it) -> it.profile().foldedName())
                    .thenComparing(it -> it.id().value());

    private final Map<PartnerId, Partner> stored = new ConcurrentHashMap<>();

    @Override
    public Optional<Partner> byId(PartnerId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public List<Partner> search(List<String> words, @Nullable Partner after, int limit) {
        return stored.values().stream()
                .filter(it -> words.stream().allMatch(word -> names(it, word)))
                .sorted(BY_NAME)
                .filter(it -> after == null || BY_NAME.compare(it, after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public long count(List<String> words) {
        return search(words, null, Integer.MAX_VALUE).size();
    }

    @Override
    public boolean add(Partner partner, PartnerFact fact) {
        return stored.putIfAbsent(partner.id(), partner) == null;
    }

    @Override
    public boolean save(Partner changed, PartnerFact fact) {
        Partner present = stored.get(changed.id());
        return present != null
                && present.version() == changed.version() - 1
                && stored.replace(changed.id(), present, changed);
    }

    private static boolean names(Partner partner, String word) {
        return Arrays.stream(partner.profile().foldedName().split(" "))
                .anyMatch(it -> it.startsWith(word));
    }
}
