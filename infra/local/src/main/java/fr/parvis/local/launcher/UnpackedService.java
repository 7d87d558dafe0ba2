package fr.parvis.local.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A service's executable jar laid out as plain jars, which start faster and can be cached ahead of
 * time. The folder is named after the jar's fingerprint, so that a new build gets a new one; the
 * build before it stays, as it may be running.
 */
record UnpackedService(String name, Path jar, Path apps) {

    /** The thin jar that names the others, unpacked first where that has not been done. */
    Path thinJar() {
        if (Files.notExists(jar)) {
            throw new Trouble("« %s » n’est pas construit : %s manque.".formatted(name, jar));
        }
        Path folder = apps.resolve(name).resolve(Fingerprint.ofContent(jar));
        if (Files.notExists(folder)) {
            unpack(folder);
        }
        return folder.resolve(jar.getFileName());
    }

    private void unpack(Path folder) {
        Path partial = folder.resolveSibling("partial");
        try {
            Folders.removeAllButNewest(Files.createDirectories(apps.resolve(name)));
            extractTo(partial);
            Files.move(partial, folder);
        } catch (IOException failed) {
            throw new Trouble("Le paquet de « %s » ne s’ouvre pas : %s".formatted(name, failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Trouble("Le lancement de « %s » est interrompu.".formatted(name));
        }
    }

    private void extractTo(Path folder) throws IOException, InterruptedException {
        List<String> command =
                List.of(
                        Jvm.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (builder.redirectOutput(Redirect.DISCARD).start().waitFor() != 0) {
            throw new IOException(jar + " is not an executable jar");
        }
    }
}
