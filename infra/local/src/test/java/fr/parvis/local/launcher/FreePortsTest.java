package fr.parvis.local.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void a_taken_port_is_named_with_its_part_and_its_variable() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            Settings settings = kafkaAt(taken.getLocalPort());

            assertThatThrownBy(() -> FreePorts.check(settings, kafka()))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("kafka")
                    .hasMessageContaining("PARVIS_KAFKA_PORT");
        }
    }

    @Test
    void a_free_port_is_no_trouble() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThatCode(() -> FreePorts.check(kafkaAt(free), kafka())).doesNotThrowAnyException();
    }

    private static Settings kafkaAt(int port) {
        return new Settings(Path.of("."), Map.of("PARVIS_KAFKA_PORT", String.valueOf(port)));
    }

    private static Part kafka() {
        return new Part(
                "kafka",
                Part.Wave.INFRASTRUCTURE,
                "kafka://127.0.0.1",
                false,
                List.of(Listener.KAFKA),
                Set.of(),
                () -> new Launch(List.of(), Map.of(), Path.of("."), List.of()),
                () -> true,
                Duration.ZERO);
    }
}
