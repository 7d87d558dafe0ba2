package fr.parvis.starter.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the sources of the whole project are. */
final class Repository {

    private Repository() {}

    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), it -> it != null, Path::getParent)
                .filter(it -> Files.isDirectory(it.resolve("infra/contracts")))
                .findFirst()
                .orElseThrow();
    }
}
