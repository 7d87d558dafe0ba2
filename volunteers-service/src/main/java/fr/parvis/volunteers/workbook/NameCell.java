package fr.parvis.volunteers.workbook;

import fr.parvis.volunteers.volunteer.PersonName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads a name from one cell or two. */
final class NameCell {

    private static final Set<String> TITLES =
            Set.of("m", "m.", "mr", "mr.", "mme", "mme.", "mlle", "mlle.", "monsieur", "madame");

    private NameCell() {}

    static Optional<PersonName> read(String first, String last) {
        String given = plain(first);
        String family = plain(last);
        return given.isEmpty() && family.isEmpty()
                ? Optional.empty()
                : Optional.of(new PersonName(given, family));
    }

    /** Both names in one cell: "DUPONT Jean", "Dupont, Jean", else in the order of the heading. */
    static Optional<PersonName> readBoth(String both, boolean firstNameFirst) {
        String plain = plain(both);
        int comma = plain.indexOf(',');
        if (comma >= 0) {
            return read(plain.substring(comma + 1), plain.substring(0, comma));
        }
        List<String> words = Arrays.asList(plain.split(" "));
        String capitals = those(words, NameCell::inCapitals);
        String others = those(words, word -> !inCapitals(word));
        return capitals.isEmpty() || others.isEmpty()
                ? inOrder(words, firstNameFirst && capitals.isEmpty())
                : read(others, capitals);
    }

    private static Optional<PersonName> inOrder(List<String> words, boolean firstNameFirst) {
        if (words.size() == 1) {
            return read("", words.getFirst());
        }
        return firstNameFirst
                ? read(words.getFirst(), String.join(" ", words.subList(1, words.size())))
                : read(words.getLast(), String.join(" ", words.subList(0, words.size() - 1)));
    }

    private static String those(List<String> words, Predicate<String> condition) {
        return words.stream().filter(condition).collect(Collectors.joining(" "));
    }

    private static boolean inCapitals(String word) {
        return word.length() > 1
                && !word.contains(".")
                && word.equals(word.toUpperCase(Locale.FRENCH));
    }

    private static String plain(String cell) {
        return Arrays.stream(cell.strip().split("[\\s\\u00a0]+"))
                .dropWhile(word -> TITLES.contains(word.toLowerCase(Locale.FRENCH)))
                .collect(Collectors.joining(" "));
    }
}
