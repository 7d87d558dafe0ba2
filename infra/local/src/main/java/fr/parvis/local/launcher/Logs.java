package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

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

    List<String> lastLines(String part, int count) {
        try {
            byte[] bytes = Files.readAllBytes(file(part));
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
