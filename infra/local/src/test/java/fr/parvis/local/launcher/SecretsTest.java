package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path home;

    @Test
    void a_secret_stays_the_same_and_differs_from_another() {
        String gateway = secrets().get("gateway");

        assertThat(secrets().get("gateway")).isEqualTo(gateway);
        assertThat(secrets().get("tenants")).isNotEqualTo(gateway);
    }

    @Test
    void a_variable_comes_first() {
        var settings =
                new Settings(
                        home,
                        Map.of("PARVIS_HOME", home.toString(), "PARVIS_GATEWAY_SECRET", "given"));

        assertThat(new Secrets(settings).gateway()).isEqualTo("given");
    }

    @Test
    void only_its_owner_reads_the_file() throws IOException {
        secrets().get("gateway");

        var permissions = Files.getPosixFilePermissions(home.resolve("secrets.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    private Secrets secrets() {
        return new Secrets(new Settings(home, Map.of("PARVIS_HOME", home.toString())));
    }
}
