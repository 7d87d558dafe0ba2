package fr.parvis.starter.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ParvisTest
class HealthTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort int port;
    @Autowired MeterRegistry meters;

    @Test
    void a_service_is_ready_with_its_store_its_topics_and_its_tenants() {
        await().untilAsserted(
                        () ->
                                assertThat(get("/actuator/health/readiness").body())
                                        .contains("\"store\"", "\"topics\"", "\"directory\"")
                                        .contains("\"known\":true"));
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void the_age_of_the_oldest_waiting_fact_and_paused_partitions_can_be_seen() {
        assertThat(meters.get("outbox.oldest.age").gauge().getId().getBaseUnit())
                .isEqualTo("seconds");
        assertThat(meters.get("events.paused.partitions").gauges()).isNotEmpty();
    }

    private HttpResponse<String> get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
