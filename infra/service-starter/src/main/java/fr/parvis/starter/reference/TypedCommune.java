package fr.parvis.starter.reference;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** "71250 Cluny (Merzé)": a name, and numbers that say which one is meant. */
record TypedCommune(String key, List<String> postcodes, List<String> departements) {

    private static final Pattern POSTCODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");
    private static final Pattern DEPARTEMENT = Pattern.compile("(?i)\\b(2[ab]|97\\d|\\d\\d)\\b");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)?|(?i)\\bcedex\\b.*|\\d+");

    static TypedCommune read(String typed) {
        return new TypedCommune(
                CommuneName.key(ASIDE.matcher(typed).replaceAll(" ")),
                all(POSTCODE, typed),
                all(DEPARTEMENT, typed));
    }

    private static List<String> all(Pattern pattern, String typed) {
        return pattern.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(String::toUpperCase)
                .toList();
    }

    boolean hinted() {
        return !postcodes.isEmpty() || !departements.isEmpty();
    }

    /** Whether the numbers typed beside the name fit this commune. */
    boolean fits(Commune commune) {
        return commune.postcodes().stream().anyMatch(postcodes::contains)
                || departements.contains(commune.departement());
    }
}
