package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** One file per part, appended to; a large one is set aside once at the next start. */
final class Logs {

    private static final long LARGE_BYTES = 20L << 20;

    private final Path directory;

    Logs(Path home) {
        this.directory = home.resolve("logs");
    }

    Path file(String part) {
        return directory.resolve(part + ".log");
    }

    Path open(String part) throws IOException {
        Files.createDirectories(directory);
        Path file = file(part);
        if (Files.exists(file) && Files.size(file) > LARGE_BYTES) {
            Path aside = directory.resolve(part + ".log.1");
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** The last lines that say something to a person. */
    List<String> lastWords(String part, int count) {
        return last(lines(part).flatMap(LogLine::words).toList(), count);
    }

    List<String> lastLines(String part, int count) {
        return last(lines(part).toList(), count);
    }

    private static <T> List<T> last(List<T> all, int count) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    private Stream<String> lines(String part) {
        try {
            return new String(Files.readAllBytes(file(part)), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
