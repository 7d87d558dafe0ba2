package fr.parvis.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java commands for parts of the system: small heaps, the serial collector, a cache per part. */
final class Jvm {

    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-Xss512k", "-XX:+UseCompactObjectHeaders");

    private final AheadOfTime caches;

    Jvm(AheadOfTime caches) {
        this.caches = caches;
    }

    /** The JDK that runs this launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A heap of so many megabytes, and what every JVM of ours gets. */
    static List<String> small(int heap) {
        return Stream.concat(Stream.of("-Xmx" + heap + "m"), SMALL.stream()).toList();
    }

    List<String> jar(String part, int heap, Path jar, List<String> options) {
        return command(part, heap, List.of(jar), options, List.of("-jar", jar.toString()));
    }

    List<String> main(String part, int heap, List<Path> jars, List<String> mainAndArguments) {
        String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(":"));
        return command(part, heap, jars, List.of("-cp", classPath), mainAndArguments);
    }

    private List<String> command(
            String part, int heap, List<Path> jars, List<String> options, List<String> program) {
        List<String> java = List.of(java(), caches.option(part, jars));
        return Stream.of(java, small(heap), options, program).flatMap(List::stream).toList();
    }
}
