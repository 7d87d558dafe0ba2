package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM's ahead-of-time caches. The first run of a program records; when it has been stopped
 * gracefully its cache is complete and serves the runs after it. The JVM ignores a cache that does
 * not fit; one of another build or JDK has another name and is removed.
 */
final class AheadOfTime {

    private static final String OPTION = "-XX:AOT";
    private static final String RECORDED = ".recorded";

    private final Path directory;

    AheadOfTime(Path home) {
        this.directory = home.resolve("cache");
    }

    static boolean isOption(String word) {
        return word.startsWith(OPTION);
    }

    String option(String part, List<Path> classPath) {
        String version = System.getProperty("java.vm.version");
        Path cache =
                directory.resolve(
                        part + "-" + Fingerprint.of(version + Fingerprint.of(classPath)) + ".aot");
        if (Files.exists(cache)) {
            return OPTION + "Cache=" + cache;
        }
        forgetOthers(part);
        return OPTION + "CacheOutput=" + cache + RECORDED;
    }

    /** The part ended by itself, so what it recorded is whole. */
    void keep(String part) {
        of(part, RECORDED).forEach(AheadOfTime::keep);
    }

    private static void keep(Path recorded) {
        String name = recorded.getFileName().toString();
        Path cache = recorded.resolveSibling(name.substring(0, name.length() - RECORDED.length()));
        try {
            Files.move(recorded, cache, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void forgetOthers(String part) {
        ofPart(part).forEach(file -> file.toFile().delete());
    }

    private List<Path> of(String part, String ending) {
        return ofPart(part).stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    private List<Path> ofPart(String part) {
        try (Stream<Path> files = Files.list(Files.createDirectories(directory))) {
            return files.filter(file -> file.getFileName().toString().startsWith(part + "-"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
