package fr.parvis.local.keycloak;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The unpacked distribution, shared by every installation of this checkout. Keycloak has to be
 * built for its options once (about 20 seconds); each start after that skips it.
 */
public record KeycloakDistribution(Path folder) {

    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    /** The one that Maven unpacked under this directory. */
    public static KeycloakDistribution under(Path directory) throws IOException {
        try (Stream<Path> folders = Files.list(directory)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("keycloak-"))
                    .findFirst()
                    .map(KeycloakDistribution::new)
                    .orElseThrow(() -> new IOException("no Keycloak under " + directory));
        }
    }

    /** Builds it where that has not been done; two installations wait for each other. */
    public void ensureBuilt(Path log) throws IOException, InterruptedException {
        try (FileChannel file = channel("parvis.lock");
                FileLock lock = file.lock()) {
            Path built = folder.resolve("parvis.built");
            if (lock.isValid() && !isBuilt(built)) {
                build(log);
                Files.writeString(built, BUILD.toString());
            }
        }
    }

    private boolean isBuilt(Path built) throws IOException {
        return Files.exists(built) && Files.readString(built).equals(BUILD.toString());
    }

    private FileChannel channel(String name) throws IOException {
        return FileChannel.open(
                folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void build(Path log) throws IOException, InterruptedException {
        List<String> command = KeycloakCommand.of(folder, folder, BUILD);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (builder.redirectOutput(Redirect.appendTo(log.toFile())).start().waitFor() != 0) {
            throw new IOException("Keycloak does not build, see " + log);
        }
    }
}
