package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Folded;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** People or things by what they are called; a name says which is meant where only one can be. */
final class CalledBy {

    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    void add(String id, String name) {
        words.put(id, wordsOf(name));
    }

    /**
     * "Léa", "MARTIN Léa" and "Léa M." all mean Léa Martin, unless somebody else could be meant.
     */
    Optional<String> idOf(String typed) {
        Set<String> sought = wordsOf(typed);
        return sought.isEmpty()
                ? Optional.empty()
                : only(called -> called.equals(sought))
                        .or(() -> only(called -> fits(sought, called)));
    }

    Optional<String> onlyOne() {
        return only(_ -> true);
    }

    private Optional<String> only(Predicate<Set<String>> wanted) {
        List<String> found =
                words.entrySet().stream()
                        .filter(each -> wanted.test(each.getValue()))
                        .map(Map.Entry::getKey)
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean fits(Set<String> sought, Set<String> called) {
        return sought.stream().anyMatch(called::contains)
                && sought.stream().allMatch(word -> called.contains(word) || begins(word, called));
    }

    private static boolean begins(String initial, Set<String> called) {
        return initial.length() == 1 && called.stream().anyMatch(name -> name.startsWith(initial));
    }

    private static Set<String> wordsOf(String name) {
        return Arrays.stream(Folded.words(name)).collect(Collectors.toUnmodifiableSet());
    }
}
