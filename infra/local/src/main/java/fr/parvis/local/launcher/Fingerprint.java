package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** Short names that change with what they stand for. */
final class Fingerprint {

    private static final int LENGTH = 12;

    private Fingerprint() {}

    /** By name, size and time of change: reading would cost more than it tells. */
    static String of(List<Path> files) {
        return of(files.stream().map(Fingerprint::traits).collect(Collectors.joining("\n")));
    }

    /** By what a jar contains: packing the same classes again makes no new program. */
    static String ofContent(Path jar) {
        try (var file = new JarFile(jar.toFile())) {
            return of(
                    file.stream()
                            .map(entry -> entry.getName() + " " + entry.getCrc())
                            .collect(Collectors.joining("\n")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String traits(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
