package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void ports_are_the_usual_ones_unless_a_variable_moves_them() {
        Settings settings = with(Map.of("PARVIS_PORT", "28100"));

        assertThat(settings.port(Listener.GATEWAY)).isEqualTo(28100);
        assertThat(settings.port(Listener.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void the_four_services_follow_the_first_of_their_ports() {
        Settings settings = with(Map.of("PARVIS_SERVICES_PORT", "9001"));

        assertThat(settings.port(Listener.ACTIONS)).isEqualTo(9001);
        assertThat(settings.port(Listener.NOTIFICATIONS)).isEqualTo(9004);
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        Settings settings = with(Map.of("PARVIS_KAFKA_PORT", "neuf"));

        assertThatThrownBy(() -> settings.port(Listener.KAFKA))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("PARVIS_KAFKA_PORT")
                .hasMessageContaining("neuf");
    }

    @Test
    void a_blank_variable_counts_as_absent() {
        Settings settings = with(Map.of("PARVIS_HOME", " ", "PARVIS_PORT", ""));

        assertThat(settings.home()).isEqualTo(Path.of(System.getProperty("user.home"), ".parvis"));
        assertThat(settings.publicUrl()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void what_runs_elsewhere_is_where_its_variable_says() {
        var elsewhere = new Elsewhere(with(Map.of("PARVIS_KEYCLOAK_URL", "https://auth.example/")));

        assertThat(elsewhere.keycloakUrl()).isEqualTo("https://auth.example");
        assertThat(elsewhere.kafka()).isEmpty();
        assertThat(elsewhere.kafkaServers()).isEqualTo("127.0.0.1:9092");
    }

    private static Settings with(Map<String, String> environment) {
        return new Settings(Path.of("."), environment);
    }
}
