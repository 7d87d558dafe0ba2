package fr.parvis.starter.test;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What an API promises: its operations and their parameters, its shapes, their fields and what type
 * these are, the values of its lists.
 */
final class Promises {

    private static final Pattern PROMISE =
            Pattern.compile(
                    "#/paths#/[^#]*#/(get|put|post|patch|delete)(#/parameters#/[^#]+)?"
                            + "|#/components#/schemas#/[^#]*"
                            + "|.*#/properties#/[^#]*(#/type#/.*)?|.*#/enum#/.*");

    private Promises() {}

    /** One line each, as {@code breaking.md} names them. */
    static Set<String> of(JsonNode api) {
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

    /** What stands in a list is known by its name or by what it is, not by where it stands. */
    private static Stream<Step> steps(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(it -> new Step(nameOf(it), it));
        }
        return node.propertyStream()
                .map(it -> new Step(it.getKey(), it.getValue()))
                .flatMap(Promises::withType);
    }

    private static Stream<Step> withType(Step step) {
        return step.name().equals("type") && step.node().isString()
                ? Stream.of(step, new Step("type#/" + step.node().asString(), step.node()))
                : Stream.of(step);
    }

    private static String nameOf(JsonNode listed) {
        return listed.isString() ? listed.asString() : listed.path("name").asString("");
    }
}
