package fr.parvis.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Java commands for parts of the system: small heaps and stacks, the serial collector. */
final class Jvm {

    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-Xss512k",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:+ExitOnOutOfMemoryError");

    /** Else a service begins with all of its heap, and touches most of it before it collects. */
    private static final String FIRST_HEAP = "-Xms96m";

    private Jvm() {}

    /** The JDK that runs this launcher. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * @param heap in megabytes
     */
    static List<String> jar(int heap, Path jar) {
        return command(heap, List.of(FIRST_HEAP, "-jar", jar.toString()));
    }

    /**
     * @param heap in megabytes
     */
    static List<String> main(int heap, List<Path> jars, List<String> mainAndArguments) {
        String classPath = jars.stream().map(Path::toString).collect(Collectors.joining(":"));
        return command(
                heap,
                Stream.concat(Stream.of("-cp", classPath), mainAndArguments.stream()).toList());
    }

    private static List<String> command(int heap, List<String> program) {
        List<String> start =
                List.of(java(), "-Xmx" + heap + "m", "--enable-native-access=ALL-UNNAMED");
        return Stream.of(start, SMALL, program).flatMap(List::stream).toList();
    }
}
