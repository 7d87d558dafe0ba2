package fr.parvis.local.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What must be secret and stay the same on this machine; made on first use, readable by its owner;
 * variables come first where Keycloak runs elsewhere.
 */
final class Secrets {

    /** Written as 64 hexadecimal digits, which need no quoting anywhere. */
    private static final int BYTES = 32;

    private final Path file;
    private final Settings settings;
    private final SecureRandom random = new SecureRandom();

    Secrets(Settings settings) {
        this.file = settings.home().resolve("secrets.properties");
        this.settings = settings;
    }

    /** The gateway's own at Keycloak. */
    String gateway() {
        return settings.variable("PARVIS_GATEWAY_SECRET").orElseGet(() -> get("gateway"));
    }

    /** By which tenants are registered at Keycloak. */
    String tenants() {
        return settings.variable("PARVIS_TENANTS_SECRET").orElseGet(() -> get("tenants"));
    }

    synchronized String get(String name) {
        Properties known = read();
        String present = known.getProperty(name);
        return present != null ? present : make(name, known);
    }

    private String make(String name, Properties known) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        known.setProperty(name, made);
        write(known);
        return made;
    }

    private Properties read() {
        var known = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return known;
    }

    private void write(Properties known) {
        try {
            createForOwner();
            try (Writer writer = Files.newBufferedWriter(file)) {
                known.store(writer, "Generated; keeps links and sessions of this machine valid");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void createForOwner() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.notExists(file)) {
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
    }
}
