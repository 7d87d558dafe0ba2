package fr.parvis.starter.test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an API promises: its operations, the fields of its shapes and the values of its lists. */
final class Promises {

    private static final Pattern PROMISE =
            Pattern.compile(
                    "#/paths#/[^#]*#/(get|put|post|patch|delete)|.*#/properties#/[^#]*|.*#/enum#/.*");

    private Promises() {}

    /** One line each, as {@code breaking.md} names them. */
    static List<String> removed(JsonNode before, JsonNode present) {
        Set<String> gone = new TreeSet<>(of(before));
        gone.removeAll(of(present));
        return List.copyOf(gone);
    }

    private static Set<String> of(JsonNode api) {
        Set<String> promises = new TreeSet<>();
        collect("", api, promises);
        return promises;
    }

    private static void collect(String path, JsonNode node, Set<String> promises) {
        steps(node)
                .forEach(
                        step -> {
                            String deeper = path + "#/" + step.name();
                            if (PROMISE.matcher(deeper).matches()) {
                                promises.add(deeper);
                            }
                            collect(deeper, step.node(), promises);
                        });
    }

    private record Step(String name, JsonNode node) {}

    /** Values of lists are known by what they are, not by where they stand. */
    private static Stream<Step> steps(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(it -> new Step(it.isString() ? it.asString() : "", it));
        }
        return node.propertyStream().map(it -> new Step(it.getKey(), it.getValue()));
    }
}
