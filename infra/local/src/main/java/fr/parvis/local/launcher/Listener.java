package fr.parvis.local.launcher;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every port the system listens on, and the variable that moves it. */
enum Listener {
    GATEWAY("PARVIS_PORT", 8080, 0),
    KEYCLOAK("PARVIS_KEYCLOAK_PORT", 8180, 0),
    KAFKA("PARVIS_KAFKA_PORT", 9092, 0),
    MONGODB("PARVIS_MONGODB_PORT", 27017, 0),
    SMTP("PARVIS_MAILBOX_PORT", 1025, 0),
    MAILBOX_PAGE("PARVIS_MAILBOX_PAGE_PORT", 8025, 0),
    ACTIONS("PARVIS_SERVICES_PORT", 8101, 0),
    PARTNERS("PARVIS_SERVICES_PORT", 8101, 1),
    VOLUNTEERS("PARVIS_SERVICES_PORT", 8101, 2),
    NOTIFICATIONS("PARVIS_SERVICES_PORT", 8101, 3);

    private final String variable;
    private final int usual;
    private final int offset;

    Listener(String variable, int usual, int offset) {
        this.variable = variable;
        this.usual = usual;
        this.offset = offset;
    }

    /** That of one of the four services, by its full name. */
    static Optional<Listener> ofService(String name) {
        return Stream.of(ACTIONS, PARTNERS, VOLUNTEERS, NOTIFICATIONS)
                .filter(it -> name.equals(it.name().toLowerCase(Locale.ROOT) + "-service"))
                .findFirst();
    }

    String variable() {
        return variable;
    }

    int usual() {
        return usual;
    }

    int offset() {
        return offset;
    }
}
