package fr.parvis.starter.test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a change of an API takes from those who rely on it, one line each. */
final class BrokenPromises {

    private BrokenPromises() {}

    static List<String> between(JsonNode before, JsonNode present) {
        Set<String> kept = Promises.of(before);
        Set<String> gone = missing(kept, Promises.of(present));
        Stream<String> removed =
                gone.stream().filter(it -> !isPartOf(it, gone)).map("removed "::concat);
        Stream<String> demanded =
                missing(Demands.of(present), Demands.of(before)).stream()
                        .filter(it -> wasThere(it, kept))
                        .map("demanded "::concat);
        return Stream.concat(removed, demanded).toList();
    }

    private static Set<String> missing(Set<String> these, Set<String> among) {
        Set<String> missing = new TreeSet<>(these);
        missing.removeAll(among);
        return missing;
    }

    /** Whether what it stands in is gone as a whole. */
    private static boolean isPartOf(String promise, Set<String> gone) {
        return gone.stream().anyMatch(it -> promise.startsWith(it + "#/"));
    }

    /** A new operation or shape may demand what it likes: nobody relies on it yet. */
    private static boolean wasThere(String demand, Set<String> kept) {
        String holder = demand.replaceFirst("#/(parameters|required)#/[^#]*$", "");
        return kept.stream().anyMatch(it -> it.equals(holder) || it.startsWith(holder + "#/"));
    }
}
