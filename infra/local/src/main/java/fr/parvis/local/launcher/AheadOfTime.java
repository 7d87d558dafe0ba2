package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The JVM's ahead-of-time caches, one per part and build: a start costs less than half the CPU. One
 * is made by a first run that is stopped as soon as it is well. The JVM ignores a cache that does
 * not fit, and one of another build or JDK has another name.
 */
final class AheadOfTime {

    private static final String RECORDED = ".recorded";

    private final Path directory;
    private final boolean wanted;

    /**
     * @param wanted if not, nothing is recorded or used
     */
    AheadOfTime(Path home, boolean wanted) {
        this.directory = home.resolve("cache");
        this.wanted = wanted;
    }

    /** The program has none yet and would gain by one. */
    boolean isMissing(String part, Launch launch) {
        return wanted && !launch.jars().isEmpty() && Files.notExists(cache(part, launch));
    }

    /** Options that make a run record itself; its cache is complete when it has ended. */
    List<String> recording(String part, Launch launch) {
        forgetOthers(part);
        return List.of(quiet(), "-XX:AOTCacheOutput=" + recorded(part, launch));
    }

    /** Keeps what a run has recorded; one that was killed left nothing worth keeping. */
    void keep(String part, Launch launch) {
        try {
            if (Files.exists(recorded(part, launch))) {
                Files.move(
                        recorded(part, launch),
                        cache(part, launch),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Options of a usual run: none where there is no cache. */
    List<String> using(String part, Launch launch) {
        boolean there = wanted && !launch.jars().isEmpty() && !isMissing(part, launch);
        return there ? List.of(quiet(), "-XX:AOTCache=" + cache(part, launch)) : List.of();
    }

    private static String quiet() {
        return "-Xlog:aot=off";
    }

    private Path recorded(String part, Launch launch) {
        Path cache = cache(part, launch);
        return cache.resolveSibling(cache.getFileName() + RECORDED);
    }

    private Path cache(String part, Launch launch) {
        String build = Fingerprint.of(launch.jars()) + System.getProperty("java.vm.version");
        return directory.resolve(part + "-" + Fingerprint.of(build) + ".aot");
    }

    private void forgetOthers(String part) {
        try (Stream<Path> files = Files.list(Files.createDirectories(directory))) {
            files.filter(file -> file.getFileName().toString().startsWith(part + "-"))
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
