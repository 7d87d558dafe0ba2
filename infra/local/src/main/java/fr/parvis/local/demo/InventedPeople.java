package fr.parvis.local.demo;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Volunteers who do not exist, the same ones each time; their phones are reserved for fiction. */
final class InventedPeople {

    private static final List<String> FIRST_NAMES =
            List.of(
                    "Léa",
                    "Jean-Pierre",
                    "Monique",
                    "Aïcha",
                    "Gérard",
                    "Élodie",
                    "Marcel",
                    "Françoise",
                    "Loïc",
                    "Thérèse",
                    "Mehdi",
                    "Odile",
                    "Rémi",
                    "Nadège",
                    "Yves",
                    "Chloé",
                    "Bernadette",
                    "Hugo",
                    "Zoé",
                    "Étienne");
    private static final List<String> LAST_NAMES =
            List.of(
                    "Martin",
                    "Dury",
                    "Gauthier",
                    "Benali",
                    "Perrin",
                    "Lafay",
                    "Desbois",
                    "Jacquet",
                    "Roux",
                    "Meunier",
                    "Chevalier",
                    "Da Silva",
                    "Nguyen",
                    "Litaudon");
    private static final List<String> SKILLS =
            List.of(
                    "MOVING",
                    "DIY",
                    "GARDEN",
                    "COOKING",
                    "TRANSPORT",
                    "VISITING",
                    "DIGITAL",
                    "POSTING",
                    "READING_WRITING");
    private static final List<String> TIMES =
            List.of("le samedi", "en semaine le matin", "mardi et jeudi", "quand il faut", "");

    private final Random dice = new Random(71);
    private final List<String> communes;

    InventedPeople(List<String> communes) {
        this.communes = communes;
    }

    /** Bodies of {@code POST /volunteers}; one in six has not agreed to be asked. */
    Stream<Map<String, Object>> some(int count) {
        return IntStream.range(0, count).mapToObj(this::person);
    }

    private Map<String, Object> person(int number) {
        String first = FIRST_NAMES.get(number % FIRST_NAMES.size());
        String last = LAST_NAMES.get(number % LAST_NAMES.size());
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("firstName", first);
        person.put("lastName", last);
        person.put("email", address(first, last));
        person.put("phone", "06 39 98 %02d %02d".formatted(number / 100, number % 100));
        person.put("commune", one(communes));
        person.put("skills", Stream.of(one(SKILLS), one(SKILLS)).distinct().toList());
        person.put("availability", Map.of("text", one(TIMES)));
        person.put("consent", consent(number));
        return person;
    }

    private static Map<String, Object> consent(int number) {
        return number % 6 == 5
                ? Map.of("state", "UNKNOWN")
                : Map.of("state", "GIVEN", "source", "PAPER");
    }

    private static String address(String first, String last) {
        String name = Normalizer.normalize(first + "." + last, Normalizer.Form.NFD);
        return name.replaceAll("[^A-Za-z.-]", "").toLowerCase(Locale.ROOT) + "@benevoles.example";
    }

    private <T> T one(List<T> choices) {
        return choices.get(dice.nextInt(choices.size()));
    }
}
