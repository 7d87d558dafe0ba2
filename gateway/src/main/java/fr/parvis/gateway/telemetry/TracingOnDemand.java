package fr.parvis.gateway.telemetry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Leaves tracing out of the gateway, with all it costs at start and at each request, unless {@code
 * OTEL_EXPORTER_OTLP_ENDPOINT} says where traces go: as in every service.
 */
final class TracingOnDemand implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private static final List<String> TRACING =
            List.of(
                    "org.springframework.boot.opentelemetry.",
                    "org.springframework.boot.micrometer.tracing.",
                    "org.springframework.boot.micrometer.metrics.autoconfigure.export.otlp.");

    private boolean traced;

    @Override
    public void setEnvironment(Environment environment) {
        traced = !Objects.requireNonNullElse(environment.getProperty(ENDPOINT), "").isBlank();
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[classes.length];
        for (int at = 0; at < classes.length; at++) {
            wanted[at] = traced || !isTracing(classes[at]);
        }
        return wanted;
    }

    private static boolean isTracing(@Nullable String name) {
        return name != null && TRACING.stream().anyMatch(name::startsWith);
    }
}
