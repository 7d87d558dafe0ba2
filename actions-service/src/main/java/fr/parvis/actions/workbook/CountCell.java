package fr.parvis.actions.workbook;

import fr.parvis.starter.reference.Folded;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many people: "12", "une dizaine", "environ 15". */
final class CountCell {

    private static final Pattern EXACT = Pattern.compile("(\\d{1,4})( (pers|personnes?|places?))?");
    private static final Pattern ABOUT =
            Pattern.compile("(?:environ|env|vers|autour de|plus de|approx)? ?(\\d{1,4})( .*)?");
    private static final Map<String, Integer> ABOUT_SO_MANY =
            Map.of(
                    "dizaine",
                    10,
                    "douzaine",
                    12,
                    "quinzaine",
                    15,
                    "vingtaine",
                    20,
                    "trentaine",
                    30,
                    "quarantaine",
                    40,
                    "cinquantaine",
                    50,
                    "centaine",
                    100);
    private static final Map<String, Integer> NONE = Map.of("aucun", 0, "aucune", 0, "personne", 0);

    private CountCell() {}

    /**
     * @param exact false for "une dizaine"
     */
    record Count(int people, boolean exact) {}

    static Optional<Count> read(String typed) {
        String folded = Folded.text(typed);
        Matcher exact = EXACT.matcher(folded);
        boolean plain = !typed.strip().matches("[-~<>≈].*") && !typed.matches(".*[.,]\\d.*");
        if (exact.matches() && plain) {
            return Optional.of(new Count(Integer.parseInt(exact.group(1)), true));
        }
        return typed.strip().startsWith("-") || typed.matches(".*[.,]\\d.*")
                ? Optional.empty()
                : inWords(folded);
    }

    private static Optional<Count> inWords(String folded) {
        for (String word : folded.split(" ")) {
            if (ABOUT_SO_MANY.containsKey(word)) {
                return Optional.of(new Count(ABOUT_SO_MANY.getOrDefault(word, 0), false));
            }
        }
        if (NONE.containsKey(folded)) {
            return Optional.of(new Count(0, true));
        }
        Matcher about = ABOUT.matcher(folded);
        return about.matches()
                ? Optional.of(new Count(Integer.parseInt(about.group(1)), false))
                : Optional.empty();
    }
}
