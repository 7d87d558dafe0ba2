package fr.parvis.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * One installation's data beside links to the shared programs: what Keycloak takes for its home.
 *
 * @param sources the folder of this project's realm and theme
 */
public record KeycloakHome(Path folder, KeycloakDistribution distribution, Path sources) {

    /** Lays the home out; the realm is imported by the first start only and kept afterwards. */
    public void prepare() throws IOException {
        Path imports = Files.createDirectories(folder.resolve("data/import"));
        for (String shared : List.of("lib", "conf", "providers")) {
            link(shared, distribution.folder().resolve(shared));
        }
        link("themes", sources.resolve("themes"));
        Files.copy(
                sources.resolve("realm.json"),
                imports.resolve("parvis-realm.json"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** The command that serves it at this port of this machine. */
    public List<String> command(int port) {
        return KeycloakCommand.of(
                distribution.folder(),
                folder,
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--hostname=http://127.0.0.1:" + port));
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(link);
        }
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
