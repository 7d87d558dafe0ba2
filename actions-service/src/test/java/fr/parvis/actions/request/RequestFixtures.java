package fr.parvis.actions.request;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Requests to test with. */
public final class RequestFixtures {

    public static final Instant MONDAY = Instant.parse("2027-03-01T08:00:00Z");
    public static final Asker MAYOR =
            new Asker(AskerKind.COMMUNE, "Mairie de Blanot", "mairie@blanot.example", null);
    public static final Wish A_BUS =
            new Wish("71039", "Un passage du bus", "place de l’église", "un mardi matin");

    private RequestFixtures() {}

    /** An answer is promised within ten days. */
    public static Request aRequest(Instant receivedAt) {
        return Request.receive(
                new RequestId(UUID.randomUUID().toString()),
                MAYOR,
                A_BUS,
                receivedAt,
                receivedAt.plus(Duration.ofDays(10)));
    }

    public static Answer anAnswer(Instant at) {
        return new Answer("Nous venons le 16 mars.", at, "lea");
    }
}
