package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path home;

    @Test
    void a_secret_stays_the_same_and_differs_from_another() {
        String gateway = new Secrets(home).get("gateway");

        assertThat(new Secrets(home).get("gateway")).isEqualTo(gateway);
        assertThat(new Secrets(home).get("tenants")).isNotEqualTo(gateway);
    }

    @Test
    void only_its_owner_reads_the_file() throws IOException {
        new Secrets(home).get("gateway");

        var permissions = Files.getPosixFilePermissions(home.resolve("secrets.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
}
