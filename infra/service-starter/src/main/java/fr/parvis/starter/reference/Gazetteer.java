package fr.parvis.starter.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of communes as a tenant's people use them: their own communes come first. */
public final class Gazetteer {

    private static final int SHORTEST_BEGINNING = 4;
    private static final int SHORTEST_SEARCH = 2;

    private final Communes communes;
    private final List<Commune> own;
    private final Map<String, List<Commune>> ownByKey = new HashMap<>();
    private final Set<String> departements;

    Gazetteer(Communes communes, List<Commune> own) {
        this.communes = communes;
        this.own = own;
        this.departements = own.stream().map(Commune::departement).collect(Collectors.toSet());
        own.forEach(commune -> keys(commune).forEach(key -> learn(key, commune)));
    }

    public boolean owns(Commune commune) {
        return own.contains(commune);
    }

    /** Reads a name typed anyhow: any case, without accents or hyphens, "St", with a postcode. */
    public Recognised recognise(String typed) {
        TypedCommune sought = TypedCommune.read(typed);
        if (sought.key().isEmpty()) {
            return byPostcode(sought);
        }
        List<Commune> ours = ownByKey.getOrDefault(sought.key(), List.of());
        return Stream.<Supplier<List<Commune>>>of(
                        () -> fitting(ours, sought),
                        () -> fittingAnywhere(sought),
                        () -> ours,
                        () -> ownBeginningWith(sought.key()),
                        () -> nearest(communes.named(sought.key())))
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(Recognised::among)
                .orElseGet(Recognised.Unknown::new);
    }

    /** For someone typing: own communes first, then the most populated. */
    public List<Commune> search(String typed, int limit) {
        String key = CommuneName.key(typed);
        return Stream.concat(own.stream().filter(searched(key)), elsewhere(key))
                .distinct()
                .limit(limit)
                .toList();
    }

    private Stream<Commune> elsewhere(String key) {
        return key.length() < SHORTEST_SEARCH ? Stream.empty() : communes.beginningWith(key);
    }

    private static Predicate<Commune> searched(String key) {
        return commune -> keys(commune).anyMatch(name -> (" " + name).contains(" " + key));
    }

    private Recognised byPostcode(TypedCommune sought) {
        List<Commune> there =
                sought.postcodes().stream()
                        .flatMap(code -> communes.byPostcode(code).stream())
                        .toList();
        List<Commune> ours = there.stream().filter(this::owns).toList();
        return Recognised.among(ours.isEmpty() ? there : ours);
    }

    private List<Commune> fittingAnywhere(TypedCommune sought) {
        return sought.hinted() ? fitting(communes.named(sought.key()), sought) : List.of();
    }

    private static List<Commune> fitting(List<Commune> found, TypedCommune sought) {
        return found.stream().filter(sought::fits).toList();
    }

    private List<Commune> ownBeginningWith(String key) {
        return key.length() < SHORTEST_BEGINNING
                ? List.of()
                : own.stream()
                        .filter(
                                commune ->
                                        keys(commune).anyMatch(name -> name.startsWith(key + " ")))
                        .toList();
    }

    /** Of several that are called so, the one of a département of ours. */
    private List<Commune> nearest(List<Commune> found) {
        List<Commune> near =
                found.stream().filter(each -> departements.contains(each.departement())).toList();
        return near.size() == 1 ? near : found;
    }

    private void learn(String key, Commune commune) {
        List<Commune> known = ownByKey.computeIfAbsent(key, _ -> new ArrayList<>());
        if (!known.contains(commune)) {
            known.add(commune);
        }
    }

    private static Stream<String> keys(Commune commune) {
        return Stream.concat(
                        Stream.of(commune.name()),
                        commune.parts().stream()
                                .map(Commune.Part::name)
                                .flatMap(Stream::ofNullable))
                .map(CommuneName::key);
    }
}
