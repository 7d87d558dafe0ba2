package fr.parvis.local.launcher;

import java.util.Optional;

/** Where the infrastructure is: here, or where a variable says. */
record Elsewhere(Settings settings) {

    Optional<String> mongodb() {
        return settings.variable("PARVIS_MONGODB_URI");
    }

    Optional<String> kafka() {
        return settings.variable("PARVIS_KAFKA_SERVERS");
    }

    Optional<String> keycloak() {
        return settings.variable("PARVIS_KEYCLOAK_URL").map(Elsewhere::withoutSlash);
    }

    Optional<String> smtp() {
        return settings.variable("PARVIS_SMTP_URL");
    }

    String mongodbUri() {
        return mongodb().orElseGet(() -> settings.origin("mongodb", Listener.MONGODB));
    }

    String kafkaServers() {
        return kafka().orElseGet(() -> "127.0.0.1:" + settings.port(Listener.KAFKA));
    }

    String keycloakUrl() {
        return keycloak().orElseGet(() -> settings.origin("http", Listener.KEYCLOAK));
    }

    String smtpUrl() {
        return smtp().orElseGet(() -> settings.origin("smtp", Listener.SMTP));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
