package fr.parvis.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * This module's jars, copied for the store, the broker and the mailbox to run from: the next build
 * then changes nothing under their feet.
 */
record LocalPrograms(BuiltJars built, Path builds) {

    static LocalPrograms of(Settings settings) {
        Path builds = settings.home().resolve("apps/local");
        return new LocalPrograms(new BuiltJars(settings.checkout()), builds);
    }

    /** The class path, copied first where that has not been done; parts ask at the same time. */
    synchronized List<Path> classPath() {
        List<Path> jars = built.local();
        String build =
                Fingerprint.of(jars.subList(1, jars.size()))
                        + Fingerprint.ofContent(jars.getFirst());
        Path folder = builds.resolve(Fingerprint.of(build));
        if (Files.notExists(folder)) {
            copy(jars, folder);
        }
        return jars.stream().map(jar -> folder.resolve(jar.getFileName())).toList();
    }

    private void copy(List<Path> jars, Path folder) {
        Path partial = builds.resolve("partial");
        try {
            Folders.removeAllButNewest(Files.createDirectories(builds));
            Folders.remove(partial);
            Files.createDirectories(partial);
            for (Path jar : jars) {
                Files.copy(jar, partial.resolve(jar.getFileName()));
            }
            Files.move(partial, folder);
        } catch (IOException failed) {
            throw new Trouble("Les programmes locaux ne se copient pas : " + failed);
        }
    }
}
