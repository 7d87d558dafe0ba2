package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build leaves its jars. */
record BuiltJars(Path checkout) {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** The executable jar of a service, which it names after its module. */
    Path service(String name) {
        return checkout.resolve(name).resolve("target").resolve(name + "-" + VERSION + ".jar");
    }

    /** This module's own class path: the broker, the store, the mailbox. */
    List<Path> local() {
        Path target = checkout.resolve("infra/local/target");
        Path own = target.resolve("local-" + VERSION + ".jar");
        return Stream.concat(Stream.of(own), jarsIn(target.resolve("lib"))).toList();
    }

    static Stream<Path> jarsIn(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
