package fr.parvis.starter.reference;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The key by which carelessly typed names of communes are equal. */
final class CommuneName {

    private static final Pattern SUR = Pattern.compile("(?i)\\bs\\s*/\\s*|/");
    private static final Map<String, String> LONG =
            Map.of("st", "saint", "ste", "sainte", "sts", "saints", "stes", "saintes");
    private static final Set<String> SMALL =
            Set.of(
                    "le", "la", "les", "l", "de", "du", "des", "d", "sur", "sous", "ss", "en", "et",
                    "au", "aux", "a");

    private CommuneName() {}

    /** "St André le Désert" and "Saint-André-le-Désert" both become "saint andre desert". */
    static String key(String typed) {
        String[] words = Folded.words(SUR.matcher(typed).replaceAll(" sur "));
        String key =
                Arrays.stream(words)
                        .map(word -> LONG.getOrDefault(word, word))
                        .filter(word -> !SMALL.contains(word))
                        .collect(Collectors.joining(" "));
        return key.isEmpty() ? String.join(" ", words) : key;
    }
}
