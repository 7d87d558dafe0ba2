package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Removes folders without following links out of them. */
final class Folders {

    private Folders() {}

    static void remove(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(Folders::removeOne);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The build before the present one stays, as it may be running. */
    static void removeAllButNewest(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            folders.sorted(Comparator.comparing(Folders::lastChange).reversed())
                    .skip(1)
                    .forEach(Folders::remove);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long lastChange(Path folder) {
        return folder.toFile().lastModified();
    }

    private static void removeOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
