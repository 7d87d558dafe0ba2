package fr.parvis.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** Calls for help to everyone, and what becomes of them. */
final class Calls {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Reading a call counts its mails, all of them. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Who is engaged at the hours of one call is not asked for another at the same hours. */
    private static final AtomicInteger SLOT = new AtomicInteger();

    private final StaffApi api;
    private final MailSink sink;

    Calls(StaffApi api, MailSink sink) {
        this.api = api;
        this.sink = sink;
    }

    /**
     * @param toLast from the acceptance to the last mail's arrival
     */
    record Sent(String id, Duration toLast) {}

    /** Opens a call that asks so many, and waits until each has a mail and the call knows it. */
    Sent fanOut(int recipients, int helpers) throws Exception {
        sink.clear();
        JsonNode call = open(helpers);
        long accepted = System.nanoTime();
        String id = call.path("id").asString();
        long last = sink.lastOf(recipients, PATIENCE);
        Patience.until("envois connus de l’appel", PATIENCE, PAUSE, () -> sent(id) == recipients);
        return new Sent(id, Duration.ofNanos(Math.max(0, last - accepted)));
    }

    int accepted(String id) throws Exception {
        return api.get("/calls/" + id).path("accepted").asInt();
    }

    private int sent(String id) throws Exception {
        return api.get("/calls/" + id).path("deliveries").path("sent").asInt();
    }

    private JsonNode open(int helpers) throws Exception {
        Instant start =
                Instant.now()
                        .truncatedTo(ChronoUnit.HOURS)
                        .plus(20, ChronoUnit.DAYS)
                        .plus(3L * SLOT.getAndIncrement(), ChronoUnit.HOURS);
        return api.post(
                "/calls",
                Map.of(
                        "title", "Porter un frigo",
                        "message", "Un frigo à descendre du deuxième étage, avec précaution.",
                        "place", Map.of("commune", "71137", "label", "centre-bourg"),
                        "startsAt", start.toString(),
                        "endsAt", start.plus(2, ChronoUnit.HOURS).toString(),
                        "helpersNeeded", helpers,
                        "liftCap", Map.of("reason", "Banc de mesure"),
                        "audience", Map.of()));
    }
}
